from __future__ import annotations

from attr import define

from ..fields import INTEGER, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentRef(Model):
    """A segment to match, by its number.

    Args:
        id: Number of the segment, as `segments.list` gives it.
    """

    id: int
    """Number of the segment, as `segments.list` gives it."""


read = ModelReader(SegmentRef)


describe(SegmentRef, {"id": INTEGER}, read, Rules(required=("id",)))

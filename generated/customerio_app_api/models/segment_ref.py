from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Notes, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentRef(Model):
    """A segment to match, by its number.

    Args:
        id: Number of the segment, as `segments.list` gives it.
    """

    id: int | None = None
    """Number of the segment, as `segments.list` gives it."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SegmentRef) -> SegmentRef:
    made: SegmentRef = read_carefully(src_dict, notes, cls)
    return made


describe(SegmentRef, {"id": INTEGER}, read, Rules(required=()))

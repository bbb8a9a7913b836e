from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Limits, Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentInput(Model):
    """Name and description of a new manual segment.

    Args:
        name: Name of the segment; not blank.
        description: What the segment is for.
    """

    name: str
    """Name of the segment; not blank."""
    description: str | None = None
    """What the segment is for."""


read = ModelReader(SegmentInput)


describe(
    SegmentInput,
    {"name": TEXT, "description": TEXT},
    read,
    Rules(required=("name",), limits={"name": Limits(pattern="\\S")}),
)

from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentSummary(Model):
    """A segment in short.

    Args:
        id: Number of the segment.
        name: Name of the segment.
        description: What the segment is for.
    """

    id: int
    """Number of the segment."""
    name: str
    """Name of the segment."""
    description: str | None = None
    """What the segment is for."""


read = ModelReader(SegmentSummary)


describe(SegmentSummary, {"id": INTEGER, "name": TEXT, "description": TEXT}, read)

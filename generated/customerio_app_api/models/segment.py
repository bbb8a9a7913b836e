from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import INTEGER, NUMBER, TEXT, Array, Choice, ModelReader, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Segment(Model):
    """A group of people, kept by conditions (dynamic) or by hand (manual).

    Args:
        id: Number of the segment.
        deduplicate_id: Number of the segment and a time in Unix seconds, joined by a colon, to recognise repeats.
        name: Name of the segment.
        state: How far the segment is built.
        type: Whether the segment is dynamic or manual.
        created_at: When it was created, in Unix seconds.
        updated_at: When it was last changed, in Unix seconds.
        description: What the segment is for.
        progress: Percentage built while the segment is being built; null otherwise.
        tags: Tags of the segment; null when there are none.
    """

    id: int
    """Number of the segment."""
    deduplicate_id: str
    """Number of the segment and a time in Unix seconds, joined by a colon, to recognise repeats."""
    name: str
    """Name of the segment."""
    state: SegmentState
    """How far the segment is built."""
    type: SegmentType
    """Whether the segment is dynamic or manual."""
    created_at: int
    """When it was created, in Unix seconds."""
    updated_at: int
    """When it was last changed, in Unix seconds."""
    description: str | None = None
    """What the segment is for."""
    progress: float | None = None
    """Percentage built while the segment is being built; null otherwise."""
    tags: list[str] = _field(factory=NoList)
    """Tags of the segment; null when there are none."""


read = ModelReader(Segment)

from .segment_state import LOOKUP as _SegmentState
from .segment_state import SegmentState
from .segment_type import LOOKUP as _SegmentType
from .segment_type import SegmentType

describe(
    Segment,
    {
        "id": INTEGER,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "state": Choice(_SegmentState),
        "type": Choice(_SegmentType),
        "created_at": INTEGER,
        "updated_at": INTEGER,
        "description": TEXT,
        "progress": NUMBER,
        "tags": Array(TEXT),
    },
    read,
)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    INTEGER,
    NUMBER,
    TEXT,
    Array,
    Choice,
    Notes,
    Shapes,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
)
from ..types import UNSET, Model, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Segment) -> Segment:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 10, _SHAPES)
    (_id, _deduplicate_id, _name, _state, _type, _created_at, _updated_at, _description, _progress, _tags) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_state) is str or _state is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_created_at) is int or _created_at is None)
        and (class_of(_updated_at) is int or _updated_at is None)
        and (class_of(_description) is str or _description is None)
        and (class_of(_progress) is float or class_of(_progress) is int or _progress is None)
        and (_tags is UNSET or _tags is None or class_of(_tags) is list and each_is(_tags, str))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.deduplicate_id = _deduplicate_id
    made.name = _name
    made.state = _SegmentState[_state]
    made.type = _SegmentType[_type]
    made.created_at = _created_at
    made.updated_at = _updated_at
    made.description = _description
    made.progress = _progress
    made.tags = NoList() if _tags is UNSET or _tags is None else _tags
    return made  # type: ignore[no-any-return]


from .segment_state import LOOKUP as _SegmentState
from .segment_state import SegmentState
from .segment_type import LOOKUP as _SegmentType
from .segment_type import SegmentType

_SHAPES: Shapes = {}
_ABSENT = describe(
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

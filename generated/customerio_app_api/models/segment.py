from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    INTEGER,
    NUMBER,
    SHAPES,
    TEXT,
    Array,
    Choice,
    Notes,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        made.id,
        made.deduplicate_id,
        made.name,
        _state,
        _type,
        made.created_at,
        made.updated_at,
        made.description,
        made.progress,
        _tags,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.deduplicate_id is None or class_of(made.deduplicate_id) is str)
        and (made.name is None or class_of(made.name) is str)
        and (_state is None or class_of(_state) is str)
        and (_type is None or class_of(_type) is str)
        and (made.created_at is None or class_of(made.created_at) is int)
        and (made.updated_at is None or class_of(made.updated_at) is int)
        and (made.description is None or class_of(made.description) is str)
        and (made.progress is None or class_of(made.progress) is float or class_of(made.progress) is int)
        and (_tags is UNSET or _tags is None or class_of(_tags) is list and each_is(_tags, str))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.state = _SegmentState[_state]
    made.type = _SegmentType[_type]
    made.tags = NoList() if _tags is UNSET or _tags is None else _tags
    return made  # type: ignore[no-any-return]


from .segment_state import LOOKUP as _SegmentState
from .segment_state import SegmentState
from .segment_type import LOOKUP as _SegmentType
from .segment_type import SegmentType

_ABSENT, _ALL = describe(
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

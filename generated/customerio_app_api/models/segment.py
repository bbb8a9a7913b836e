from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    integer,
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class Segment(Model):
    """A group of people, kept by conditions (dynamic) or by hand (manual)."""

    __slots__ = (
        "id",
        "deduplicate_id",
        "name",
        "description",
        "state",
        "progress",
        "type",
        "tags",
        "created_at",
        "updated_at",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "name": "name",
        "description": "description",
        "state": "state",
        "progress": "progress",
        "type": "type",
        "tags": "tags",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    id: int
    """Number of the segment."""

    deduplicate_id: str
    """Number of the segment and a time in Unix seconds, joined by a colon, to recognise repeats."""

    name: str
    """Name of the segment."""

    description: str | Unset
    """What the segment is for."""

    state: SegmentState
    """How far the segment is built."""

    progress: float | None | Unset
    """Percentage built while the segment is being built; null otherwise."""

    type: SegmentType
    """Whether the segment is dynamic or manual."""

    tags: list[str]
    """Tags of the segment; null when there are none."""

    created_at: int
    """When it was created, in Unix seconds."""

    updated_at: int
    """When it was last changed, in Unix seconds."""

    def __init__(
        self,
        *,
        id: int,
        deduplicate_id: str,
        name: str,
        description: str | Unset = UNSET,
        state: SegmentState,
        progress: float | None | Unset = UNSET,
        type: SegmentType,
        tags: list[str] = ABSENT_LIST,
        created_at: int,
        updated_at: int,
    ) -> None:
        self._extra = None
        self.id = id
        self.deduplicate_id = deduplicate_id
        self.name = name
        self.description = description
        self.state = state
        self.progress = progress
        self.type = type
        self.tags = AbsentList() if tags is ABSENT_LIST else tags
        self.created_at = created_at
        self.updated_at = updated_at

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.deduplicate_id) is not UNSET:
            out["deduplicate_id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.description) is not UNSET:
            out["description"] = v
        if (v := fields.state) is not UNSET:
            out["state"] = encode(v)
        if (v := fields.progress) is not UNSET:
            out["progress"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        put_list(out, "tags", fields.tags)
        if (v := fields.created_at) is not UNSET:
            out["created_at"] = v
        if (v := fields.updated_at) is not UNSET:
            out["updated_at"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Segment.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Segment) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        _id,
        made.deduplicate_id,
        made.name,
        made.description,
        _state,
        made.progress,
        _type,
        _tags,
        _created_at,
        _updated_at,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.state = _SegmentState[_state]
    made.type = _SegmentType[_type]
    made.tags = _tags if class_of(_tags) is list else other_list(_tags)
    made.created_at = (
        _created_at
        if _created_at is UNSET or _created_at is None or class_of(_created_at) is int
        else integer(_created_at)
    )
    made.updated_at = (
        _updated_at
        if _updated_at is UNSET or _updated_at is None or class_of(_updated_at) is int
        else integer(_updated_at)
    )
    return made


from .segment_state import LOOKUP as _SegmentState
from .segment_state import SegmentState
from .segment_type import LOOKUP as _SegmentType
from .segment_type import SegmentType

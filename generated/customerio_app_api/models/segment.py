from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, integer, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class Segment(Model):
    """A group of people, kept by conditions (dynamic) or by hand (manual)."""

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

    deduplicate_id: str | Unset = UNSET
    """Number of the segment and a time in Unix seconds, joined by a colon, to recognise repeats."""

    name: str | Unset = UNSET
    """Name of the segment."""

    description: str | Unset = UNSET
    """What the segment is for."""

    state: SegmentState | Unset = UNSET
    """How far the segment is built."""

    progress: float | None | Unset = UNSET
    """Percentage built while the segment is being built; null otherwise."""

    type: SegmentType | Unset = UNSET
    """Whether the segment is dynamic or manual."""

    tags: list[str] = _field(factory=AbsentList)
    """Tags of the segment; null when there are none."""

    created_at: int | Unset = UNSET
    """When it was created, in Unix seconds."""

    updated_at: int | Unset = UNSET
    """When it was last changed, in Unix seconds."""

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
        if (v := fields.tags) or v.__class__ is list:
            out["tags"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["tags"] = None
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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.id = v if (v := pop("id", UNSET)).__class__ is int else integer(v)
        self.deduplicate_id = pop("deduplicate_id", UNSET)
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.state = _SegmentState[pop("state", UNSET)]
        self.progress = pop("progress", UNSET)
        self.type = _SegmentType[pop("type", UNSET)]
        self.tags = v if (v := pop("tags", UNSET)).__class__ is list else other_list(v)
        self.created_at = v if (v := pop("created_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.updated_at = v if (v := pop("updated_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self


from .segment_state import LOOKUP as _SegmentState
from .segment_state import SegmentState
from .segment_type import LOOKUP as _SegmentType
from .segment_type import SegmentType

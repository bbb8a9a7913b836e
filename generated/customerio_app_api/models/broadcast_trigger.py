from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class BroadcastTrigger(Model):
    """One time that a broadcast was triggered."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "broadcast_id": "broadcast_id",
        "created_at": "created_at",
        "processed_at": "processed_at",
    }

    id: int
    """Number of the trigger."""

    broadcast_id: int | Unset = UNSET
    """Number of the broadcast."""

    created_at: int | Unset = UNSET
    """When the trigger came in, Unix seconds."""

    processed_at: int | Unset = UNSET
    """When the trigger was processed, Unix seconds."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.broadcast_id) is not UNSET:
            out["broadcast_id"] = v
        if (v := fields.created_at) is not UNSET:
            out["created_at"] = v
        if (v := fields.processed_at) is not UNSET:
            out["processed_at"] = v
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
        self.broadcast_id = v if (v := pop("broadcast_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.created_at = v if (v := pop("created_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.processed_at = v if (v := pop("processed_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

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
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 4 else take_unknown(d, 4)
        (_id, _broadcast_id, _created_at, _processed_at) = d.values()
        fields.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
        fields.broadcast_id = (
            _broadcast_id
            if _broadcast_id is UNSET or _broadcast_id is None or class_of(_broadcast_id) is int
            else integer(_broadcast_id)
        )
        fields.created_at = (
            _created_at
            if _created_at is UNSET or _created_at is None or class_of(_created_at) is int
            else integer(_created_at)
        )
        fields.processed_at = (
            _processed_at
            if _processed_at is UNSET or _processed_at is None or class_of(_processed_at) is int
            else integer(_processed_at)
        )
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(BroadcastTrigger.FIELDS, UNSET)

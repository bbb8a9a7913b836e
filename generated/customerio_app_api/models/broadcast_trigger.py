from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, only_integers, take_unknown, to_integers

if TYPE_CHECKING:
    from typing import Self


class BroadcastTrigger(Model):
    """One time that a broadcast was triggered."""

    __slots__ = ("id", "broadcast_id", "created_at", "processed_at")

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "broadcast_id": "broadcast_id",
        "created_at": "created_at",
        "processed_at": "processed_at",
    }

    id: int
    """Number of the trigger."""

    broadcast_id: int
    """Number of the broadcast."""

    created_at: int
    """When the trigger came in, Unix seconds."""

    processed_at: int | Unset
    """When the trigger was processed, Unix seconds."""

    def __init__(self, *, id: int, broadcast_id: int, created_at: int, processed_at: int | Unset = UNSET) -> None:
        self._extra = None
        self.id = id
        self.broadcast_id = broadcast_id
        self.created_at = created_at
        self.processed_at = processed_at

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(BroadcastTrigger.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = BroadcastTrigger) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    if not only_integers(src_dict):
        to_integers(d, _ABSENT)
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.id, made.broadcast_id, made.created_at, made.processed_at) = d.values()
    return made

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SendReceipt(Model):
    """Says that a message was accepted; it is not delivered yet. Keep `delivery_id` to follow the message."""

    __slots__ = ("delivery_id", "queued_at", "send_at")

    FIELDS: ClassVar[dict[str, str]] = {"delivery_id": "delivery_id", "queued_at": "queued_at", "send_at": "send_at"}

    delivery_id: str
    """Id of the delivery; `messages.get` takes it."""

    queued_at: int
    """When the message was queued, Unix seconds."""

    send_at: int | Unset
    """When a scheduled message goes out, Unix seconds; may be absent."""

    def __init__(self, *, delivery_id: str, queued_at: int, send_at: int | Unset = UNSET) -> None:
        self._extra = None
        self.delivery_id = delivery_id
        self.queued_at = queued_at
        self.send_at = send_at

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.delivery_id) is not UNSET:
            out["delivery_id"] = v
        if (v := fields.queued_at) is not UNSET:
            out["queued_at"] = v
        if (v := fields.send_at) is not UNSET:
            out["send_at"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SendReceipt.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SendReceipt) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.delivery_id, _queued_at, _send_at) = d.values()
    made.queued_at = (
        _queued_at if _queued_at is UNSET or _queued_at is None or class_of(_queued_at) is int else integer(_queued_at)
    )
    made.send_at = _send_at if _send_at is UNSET or _send_at is None or class_of(_send_at) is int else integer(_send_at)
    return made

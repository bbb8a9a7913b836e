from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class SendReceipt(Model):
    """Says that a message was accepted; it is not delivered yet. Keep `delivery_id` to follow the message."""

    FIELDS: ClassVar[dict[str, str]] = {"delivery_id": "delivery_id", "queued_at": "queued_at", "send_at": "send_at"}

    delivery_id: str
    """Id of the delivery; `messages.get` takes it."""

    queued_at: int | Unset = UNSET
    """When the message was queued, Unix seconds."""

    send_at: int | Unset = UNSET
    """When a scheduled message goes out, Unix seconds; may be absent."""

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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.delivery_id = pop("delivery_id", UNSET)
        self.queued_at = v if (v := pop("queued_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.send_at = v if (v := pop("send_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class LiveNotificationDelivery(Model):
    """One message to the device about a live notification."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "operation": "operation",
        "status": "status",
        "source": "source",
        "created_at": "created_at",
    }

    id: str
    """Id of the delivery."""

    operation: LiveNotificationOperation | Unset = UNSET
    """What the message was for."""

    status: LiveNotificationDeliveryStatus | Unset = UNSET
    """How far the message got."""

    source: str | Unset = UNSET
    """Where the call came from."""

    created_at: int | Unset = UNSET
    """When the delivery was made, Unix seconds."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.operation) is not UNSET:
            out["operation"] = encode(v)
        if (v := fields.status) is not UNSET:
            out["status"] = encode(v)
        if (v := fields.source) is not UNSET:
            out["source"] = v
        if (v := fields.created_at) is not UNSET:
            out["created_at"] = v
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
        self.id = pop("id", UNSET)
        self.operation = _LiveNotificationOperation[pop("operation", UNSET)]
        self.status = _LiveNotificationDeliveryStatus[pop("status", UNSET)]
        self.source = pop("source", UNSET)
        self.created_at = v if (v := pop("created_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self


from .live_notification_delivery_status import LOOKUP as _LiveNotificationDeliveryStatus
from .live_notification_delivery_status import LiveNotificationDeliveryStatus
from .live_notification_operation import LOOKUP as _LiveNotificationOperation
from .live_notification_operation import LiveNotificationOperation

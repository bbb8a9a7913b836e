from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LiveNotificationDelivery(Model):
    """One message to the device about a live notification."""

    __slots__ = ("id", "operation", "status", "source", "created_at")

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "operation": "operation",
        "status": "status",
        "source": "source",
        "created_at": "created_at",
    }

    id: str
    """Id of the delivery."""

    operation: LiveNotificationOperation
    """What the message was for."""

    status: LiveNotificationDeliveryStatus
    """How far the message got."""

    source: str | Unset
    """Where the call came from."""

    created_at: int
    """When the delivery was made, Unix seconds."""

    def __init__(
        self,
        *,
        id: str,
        operation: LiveNotificationOperation,
        status: LiveNotificationDeliveryStatus,
        source: str | Unset = UNSET,
        created_at: int,
    ) -> None:
        self._extra = None
        self.id = id
        self.operation = operation
        self.status = status
        self.source = source
        self.created_at = created_at

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LiveNotificationDelivery.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LiveNotificationDelivery) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.id, _operation, _status, made.source, _created_at) = d.values()
    made.operation = _LiveNotificationOperation[_operation]
    made.status = _LiveNotificationDeliveryStatus[_status]
    made.created_at = (
        _created_at
        if _created_at is UNSET or _created_at is None or class_of(_created_at) is int
        else integer(_created_at)
    )
    return made


from .live_notification_delivery_status import LOOKUP as _LiveNotificationDeliveryStatus
from .live_notification_delivery_status import LiveNotificationDeliveryStatus
from .live_notification_operation import LOOKUP as _LiveNotificationOperation
from .live_notification_operation import LiveNotificationOperation

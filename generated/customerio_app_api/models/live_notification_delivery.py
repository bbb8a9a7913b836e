from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationDelivery(Model):
    """One message to the device about a live notification.

    Args:
        id: Id of the delivery.
        operation: What the message was for.
        status: How far the message got.
        created_at: When the delivery was made, Unix seconds.
        source: Where the call came from.
    """

    id: str
    """Id of the delivery."""
    operation: LiveNotificationOperation
    """What the message was for."""
    status: LiveNotificationDeliveryStatus
    """How far the message got."""
    created_at: int
    """When the delivery was made, Unix seconds."""
    source: str | None = None
    """Where the call came from."""


read = ModelReader(LiveNotificationDelivery)

from .live_notification_delivery_status import LOOKUP as _LiveNotificationDeliveryStatus
from .live_notification_delivery_status import LiveNotificationDeliveryStatus
from .live_notification_operation import LOOKUP as _LiveNotificationOperation
from .live_notification_operation import LiveNotificationOperation

describe(
    LiveNotificationDelivery,
    {
        "id": TEXT,
        "operation": Choice(_LiveNotificationOperation),
        "status": Choice(_LiveNotificationDeliveryStatus),
        "created_at": INTEGER,
        "source": TEXT,
    },
    read,
)

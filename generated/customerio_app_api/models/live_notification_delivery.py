from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Choice, Notes, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = LiveNotificationDelivery) -> LiveNotificationDelivery:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.id, _operation, _status, made.created_at, made.source) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (_operation is None or class_of(_operation) is str)
        and (_status is None or class_of(_status) is str)
        and (made.created_at is None or class_of(made.created_at) is int)
        and (made.source is None or class_of(made.source) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.operation = _LiveNotificationOperation[_operation]
    made.status = _LiveNotificationDeliveryStatus[_status]
    return made  # type: ignore[no-any-return]


from .live_notification_delivery_status import LOOKUP as _LiveNotificationDeliveryStatus
from .live_notification_delivery_status import LiveNotificationDeliveryStatus
from .live_notification_operation import LOOKUP as _LiveNotificationOperation
from .live_notification_operation import LiveNotificationOperation

_ABSENT, _ALL = describe(
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

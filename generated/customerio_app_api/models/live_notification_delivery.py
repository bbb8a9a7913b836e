from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 5, _SHAPES)
    (_id, _operation, _status, _created_at, _source) = d.values()
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_operation) is str or _operation is None)
        and (class_of(_status) is str or _status is None)
        and (class_of(_created_at) is int or _created_at is None)
        and (class_of(_source) is str or _source is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.operation = _LiveNotificationOperation[_operation]
    made.status = _LiveNotificationDeliveryStatus[_status]
    made.created_at = _created_at
    made.source = _source
    return made  # type: ignore[no-any-return]


from .live_notification_delivery_status import LOOKUP as _LiveNotificationDeliveryStatus
from .live_notification_delivery_status import LiveNotificationDeliveryStatus
from .live_notification_operation import LOOKUP as _LiveNotificationOperation
from .live_notification_operation import LiveNotificationOperation

_SHAPES: Shapes = {}
_ABSENT = describe(
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

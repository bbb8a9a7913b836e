from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Activity(Model):
    """Something a person did, or that happened to a person, a message or an object.

    Args:
        id: Id of the activity.
        timestamp: When it happened, in Unix seconds.
        type: What happened.
        customer_id: The person's `id`; null for a person without one.
        customer_identifiers: All identifiers of the person.
        data: Details, depending on `type`.
        delivery_id: Id of the delivery, for activities of messages.
        delivery_type: Kind of delivery, for activities of messages.
        name: Name of the event or attribute, where there is one.
        url: Address of the page or link, where there is one.
    """

    id: str
    """Id of the activity."""
    timestamp: int
    """When it happened, in Unix seconds."""
    type: ActivityType
    """What happened."""
    customer_id: str | None = None
    """The person's `id`; null for a person without one."""
    customer_identifiers: CustomerIdentifiers | None = None
    """All identifiers of the person."""
    data: ActivityData | None = None
    """Details, depending on `type`."""
    delivery_id: str | None = None
    """Id of the delivery, for activities of messages."""
    delivery_type: ActivityDeliveryType | None = None
    """Kind of delivery, for activities of messages."""
    name: str | None = None
    """Name of the event or attribute, where there is one."""
    url: str | None = None
    """Address of the page or link, where there is one."""


read = ModelReader(Activity)

from .activity_data import ActivityData
from .activity_data import read as _ActivityData
from .activity_delivery_type import LOOKUP as _ActivityDeliveryType
from .activity_delivery_type import ActivityDeliveryType
from .activity_type import LOOKUP as _ActivityType
from .activity_type import ActivityType
from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers

describe(
    Activity,
    {
        "id": TEXT,
        "timestamp": INTEGER,
        "type": Choice(_ActivityType),
        "customer_id": TEXT,
        "customer_identifiers": Object(_CustomerIdentifiers),
        "data": Object(_ActivityData),
        "delivery_id": TEXT,
        "delivery_type": Choice(_ActivityDeliveryType),
        "name": TEXT,
        "url": TEXT,
    },
    read,
)

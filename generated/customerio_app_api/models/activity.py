from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Choice, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Activity) -> Activity:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 10, _SHAPES)
    (_id, _timestamp, _type, _customer_id, _customer_identifiers, _data, _delivery_id, _delivery_type, _name, _url) = (
        d.values()
    )
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_timestamp) is int or _timestamp is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_customer_id) is str or _customer_id is None)
        and (class_of(_customer_identifiers) is dict or _customer_identifiers is None)
        and (class_of(_data) is dict or _data is None)
        and (class_of(_delivery_id) is str or _delivery_id is None)
        and (class_of(_delivery_type) is str or _delivery_type is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_url) is str or _url is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.timestamp = _timestamp
    made.type = _ActivityType[_type]
    made.customer_id = _customer_id
    made.customer_identifiers = (
        None if _customer_identifiers is None else _CustomerIdentifiers(_customer_identifiers, notes)
    )
    made.data = None if _data is None else _ActivityData(_data, notes)
    made.delivery_id = _delivery_id
    made.delivery_type = _ActivityDeliveryType[_delivery_type]
    made.name = _name
    made.url = _url
    return made  # type: ignore[no-any-return]


from .activity_data import ActivityData
from .activity_data import read as _ActivityData
from .activity_delivery_type import LOOKUP as _ActivityDeliveryType
from .activity_delivery_type import ActivityDeliveryType
from .activity_type import LOOKUP as _ActivityType
from .activity_type import ActivityType
from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers

_SHAPES: Shapes = {}
_ABSENT = describe(
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

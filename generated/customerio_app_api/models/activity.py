from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class Activity(Model):
    """Something a person did, or that happened to a person, a message or an object."""

    __slots__ = (
        "customer_id",
        "customer_identifiers",
        "data",
        "delivery_id",
        "delivery_type",
        "id",
        "timestamp",
        "type",
        "name",
        "url",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "customer_id": "customer_id",
        "customer_identifiers": "customer_identifiers",
        "data": "data",
        "delivery_id": "delivery_id",
        "delivery_type": "delivery_type",
        "id": "id",
        "timestamp": "timestamp",
        "type": "type",
        "name": "name",
        "url": "url",
    }

    customer_id: str | None | Unset
    """The person's `id`; null for a person without one."""

    customer_identifiers: CustomerIdentifiers | None | Unset
    """All identifiers of the person."""

    data: ActivityData | None | Unset
    """Details, depending on `type`."""

    delivery_id: str | Unset
    """Id of the delivery, for activities of messages."""

    delivery_type: ActivityDeliveryType | Unset
    """Kind of delivery, for activities of messages."""

    id: str
    """Id of the activity."""

    timestamp: int
    """When it happened, in Unix seconds."""

    type: ActivityType
    """What happened."""

    name: str | Unset
    """Name of the event or attribute, where there is one."""

    url: str | Unset
    """Address of the page or link, where there is one."""

    def __init__(
        self,
        *,
        customer_id: str | None | Unset = UNSET,
        customer_identifiers: CustomerIdentifiers | None | Unset = UNSET,
        data: ActivityData | None | Unset = UNSET,
        delivery_id: str | Unset = UNSET,
        delivery_type: ActivityDeliveryType | Unset = UNSET,
        id: str,
        timestamp: int,
        type: ActivityType,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.customer_id = customer_id
        self.customer_identifiers = customer_identifiers
        self.data = data
        self.delivery_id = delivery_id
        self.delivery_type = delivery_type
        self.id = id
        self.timestamp = timestamp
        self.type = type
        self.name = name
        self.url = url

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.customer_id) is not UNSET:
            out["customer_id"] = v
        if (v := fields.customer_identifiers) is not UNSET:
            out["customer_identifiers"] = encode(v)
        if (v := fields.data) is not UNSET:
            out["data"] = encode(v)
        if (v := fields.delivery_id) is not UNSET:
            out["delivery_id"] = v
        if (v := fields.delivery_type) is not UNSET:
            out["delivery_type"] = encode(v)
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.timestamp) is not UNSET:
            out["timestamp"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.url) is not UNSET:
            out["url"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Activity.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Activity) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        made.customer_id,
        _customer_identifiers,
        _data,
        made.delivery_id,
        _delivery_type,
        made.id,
        _timestamp,
        _type,
        made.name,
        made.url,
    ) = d.values()
    made.customer_identifiers = (
        _CustomerIdentifiers(_customer_identifiers)
        if class_of(_customer_identifiers) is dict
        else other_object(_customer_identifiers, _CustomerIdentifiers)
    )
    made.data = _ActivityData(_data) if class_of(_data) is dict else other_object(_data, _ActivityData)
    made.delivery_type = _ActivityDeliveryType[_delivery_type]
    made.timestamp = (
        _timestamp if _timestamp is UNSET or _timestamp is None or class_of(_timestamp) is int else integer(_timestamp)
    )
    made.type = _ActivityType[_type]
    return made


from .activity_data import ActivityData
from .activity_data import read as _ActivityData
from .activity_delivery_type import LOOKUP as _ActivityDeliveryType
from .activity_delivery_type import ActivityDeliveryType
from .activity_type import LOOKUP as _ActivityType
from .activity_type import ActivityType
from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers

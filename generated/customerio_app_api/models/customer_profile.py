from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import BOOLEAN, TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerProfile(Model):
    """A person with attributes, timestamps and devices.

    Args:
        identifiers: All identifiers of the person.
        attributes: Attributes by name.
        timestamps: When each attribute was last set.
        unsubscribed: Whether the person unsubscribed from everything.
        id: The workspace's own id of the person; null where there is none.
        devices: Devices for push messages; may be null when there are none.
    """

    identifiers: CustomerIdentifiers
    """All identifiers of the person."""
    attributes: CustomerAttributes
    """Attributes by name."""
    timestamps: CustomerTimestamps
    """When each attribute was last set."""
    unsubscribed: bool
    """Whether the person unsubscribed from everything."""
    id: str | None = None
    """The workspace's own id of the person; null where there is none."""
    devices: list[Device] = _field(factory=NoList)
    """Devices for push messages; may be null when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CustomerProfile) -> CustomerProfile:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 6, _SHAPES)
    (_identifiers, _attributes, _timestamps, _unsubscribed, _id, _devices) = d.values()
    if not (
        (class_of(_identifiers) is dict or _identifiers is None)
        and (class_of(_attributes) is dict or _attributes is None)
        and (class_of(_timestamps) is dict or _timestamps is None)
        and (class_of(_unsubscribed) is bool or _unsubscribed is None)
        and (class_of(_id) is str or _id is None)
        and (_devices is UNSET or _devices is None or class_of(_devices) is list and each_is(_devices, dict))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.identifiers = None if _identifiers is None else _CustomerIdentifiers(_identifiers, notes)
    made.attributes = None if _attributes is None else _CustomerAttributes(_attributes, notes)
    made.timestamps = None if _timestamps is None else _CustomerTimestamps(_timestamps, notes)
    made.unsubscribed = _unsubscribed
    made.id = _id
    made.devices = (
        [_Device(item, notes) for item in _devices]
        if _devices
        else NoList()
        if _devices is UNSET or _devices is None
        else _devices
    )
    return made  # type: ignore[no-any-return]


from .customer_attributes import CustomerAttributes
from .customer_attributes import read as _CustomerAttributes
from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers
from .customer_timestamps import CustomerTimestamps
from .customer_timestamps import read as _CustomerTimestamps
from .device import Device
from .device import read as _Device

_SHAPES: Shapes = {}
_ABSENT = describe(
    CustomerProfile,
    {
        "identifiers": Object(_CustomerIdentifiers),
        "attributes": Object(_CustomerAttributes),
        "timestamps": Object(_CustomerTimestamps),
        "unsubscribed": BOOLEAN,
        "id": TEXT,
        "devices": Array(Object(_Device)),
    },
    read,
)

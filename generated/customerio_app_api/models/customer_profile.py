from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    BOOLEAN,
    SHAPES,
    TEXT,
    Array,
    Notes,
    Object,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 6 else take_unknown(d, 6)
    (_identifiers, _attributes, _timestamps, made.unsubscribed, made.id, _devices) = d.values()
    if not (
        (_identifiers is None or class_of(_identifiers) is dict)
        and (_attributes is None or class_of(_attributes) is dict)
        and (_timestamps is None or class_of(_timestamps) is dict)
        and (made.unsubscribed is None or class_of(made.unsubscribed) is bool)
        and (made.id is None or class_of(made.id) is str)
        and (_devices is UNSET or _devices is None or class_of(_devices) is list and each_is(_devices, dict))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.identifiers = None if _identifiers is None else _CustomerIdentifiers(_identifiers, notes)
    made.attributes = None if _attributes is None else _CustomerAttributes(_attributes, notes)
    made.timestamps = None if _timestamps is None else _CustomerTimestamps(_timestamps, notes)
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

_ABSENT, _ALL = describe(
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

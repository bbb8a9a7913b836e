from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, TEXT, Array, ModelReader, Object, describe
from ..types import Model, NoList


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


read = ModelReader(CustomerProfile)

from .customer_attributes import CustomerAttributes
from .customer_attributes import read as _CustomerAttributes
from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers
from .customer_timestamps import CustomerTimestamps
from .customer_timestamps import read as _CustomerTimestamps
from .device import Device
from .device import read as _Device

describe(
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

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class CustomerProfile(Model):
    """A person with attributes, timestamps and devices."""

    __slots__ = ("id", "identifiers", "attributes", "timestamps", "unsubscribed", "devices")

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "identifiers": "identifiers",
        "attributes": "attributes",
        "timestamps": "timestamps",
        "unsubscribed": "unsubscribed",
        "devices": "devices",
    }

    id: str | None | Unset
    """The workspace's own id of the person; null where there is none."""

    identifiers: CustomerIdentifiers
    """All identifiers of the person."""

    attributes: CustomerAttributes
    """Attributes by name."""

    timestamps: CustomerTimestamps
    """When each attribute was last set."""

    unsubscribed: bool
    """Whether the person unsubscribed from everything."""

    devices: list[Device]
    """Devices for push messages; may be null when there are none."""

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        identifiers: CustomerIdentifiers,
        attributes: CustomerAttributes,
        timestamps: CustomerTimestamps,
        unsubscribed: bool,
        devices: list[Device] = ABSENT_LIST,
    ) -> None:
        self._extra = None
        self.id = id
        self.identifiers = identifiers
        self.attributes = attributes
        self.timestamps = timestamps
        self.unsubscribed = unsubscribed
        self.devices = AbsentList() if devices is ABSENT_LIST else devices

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        if (v := fields.attributes) is not UNSET:
            out["attributes"] = encode(v)
        if (v := fields.timestamps) is not UNSET:
            out["timestamps"] = encode(v)
        if (v := fields.unsubscribed) is not UNSET:
            out["unsubscribed"] = v
        put_list(out, "devices", fields.devices)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CustomerProfile.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CustomerProfile) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 6 else take_unknown(d, 6)
    (made.id, _identifiers, _attributes, _timestamps, made.unsubscribed, _devices) = d.values()
    made.identifiers = (
        _CustomerIdentifiers(_identifiers)
        if class_of(_identifiers) is dict
        else other_object(_identifiers, _CustomerIdentifiers)
    )
    made.attributes = (
        _CustomerAttributes(_attributes)
        if class_of(_attributes) is dict
        else other_object(_attributes, _CustomerAttributes)
    )
    made.timestamps = (
        _CustomerTimestamps(_timestamps)
        if class_of(_timestamps) is dict
        else other_object(_timestamps, _CustomerTimestamps)
    )
    made.devices = (
        [_Device(item) if class_of(item) is dict else other_object(item, _Device) for item in _devices]
        if class_of(_devices) is list
        else other_list(_devices)
    )
    return made


from .customer_attributes import CustomerAttributes
from .customer_attributes import read as _CustomerAttributes
from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers
from .customer_timestamps import CustomerTimestamps
from .customer_timestamps import read as _CustomerTimestamps
from .device import Device
from .device import read as _Device

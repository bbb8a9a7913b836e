from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, other_list, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CustomerProfile(Model):
    """A person with attributes, timestamps and devices."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "identifiers": "identifiers",
        "attributes": "attributes",
        "timestamps": "timestamps",
        "unsubscribed": "unsubscribed",
        "devices": "devices",
    }

    id: str | None | Unset = UNSET
    """The workspace's own id of the person; null where there is none."""

    identifiers: CustomerIdentifiers | None | Unset = UNSET
    """All identifiers of the person."""

    attributes: CustomerAttributes | None | Unset = UNSET
    """Attributes by name."""

    timestamps: CustomerTimestamps | None | Unset = UNSET
    """When each attribute was last set."""

    unsubscribed: bool | Unset = UNSET
    """Whether the person unsubscribed from everything."""

    devices: list[Device] = _field(factory=AbsentList)
    """Devices for push messages; may be null when there are none."""

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
        if (v := fields.devices) or v.__class__ is list:
            out["devices"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["devices"] = None
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.identifiers = (
            CustomerIdentifiers.from_dict(v)
            if (v := pop("identifiers", UNSET)).__class__ is dict
            else other_object(v, CustomerIdentifiers.from_dict)
        )
        self.attributes = (
            CustomerAttributes.from_dict(v)
            if (v := pop("attributes", UNSET)).__class__ is dict
            else other_object(v, CustomerAttributes.from_dict)
        )
        self.timestamps = (
            CustomerTimestamps.from_dict(v)
            if (v := pop("timestamps", UNSET)).__class__ is dict
            else other_object(v, CustomerTimestamps.from_dict)
        )
        self.unsubscribed = pop("unsubscribed", UNSET)
        self.devices = (
            [Device.from_dict(item) for item in v] if (v := pop("devices", UNSET)).__class__ is list else other_list(v)
        )
        self._extra = d or None
        return self


from .customer_attributes import CustomerAttributes
from .customer_identifiers import CustomerIdentifiers
from .customer_timestamps import CustomerTimestamps
from .device import Device

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class Device(Model):
    """A device that push messages of a person go to."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "last_used": "last_used",
        "platform": "platform",
        "attributes": "attributes",
    }

    id: str
    """Token of the device."""

    last_used: int | Unset = UNSET
    """When the device was last used, in Unix seconds."""

    platform: DevicePlatform
    """Operating system."""

    attributes: DeviceAttributes | None | Unset = UNSET
    """What the app on the device reported."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.last_used) is not UNSET:
            out["last_used"] = v
        if (v := fields.platform) is not UNSET:
            out["platform"] = encode(v)
        if (v := fields.attributes) is not UNSET:
            out["attributes"] = encode(v)
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
        self.last_used = v if (v := pop("last_used", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.platform = _DevicePlatform[pop("platform", UNSET)]
        self.attributes = (
            DeviceAttributes.from_dict(v)
            if (v := pop("attributes", UNSET)).__class__ is dict
            else other_object(v, DeviceAttributes.from_dict)
        )
        self._extra = d or None
        return self


from .device_attributes import DeviceAttributes
from .device_platform import LOOKUP as _DevicePlatform
from .device_platform import DevicePlatform

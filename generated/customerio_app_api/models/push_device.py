from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PushDevice(Model):
    """A device of the person; saved on the profile when the message is sent."""

    __slots__ = ("token", "last_used", "platform", "attributes")

    FIELDS: ClassVar[dict[str, str]] = {
        "token": "token",
        "last_used": "last_used",
        "platform": "platform",
        "attributes": "attributes",
    }

    token: str
    """Device token."""

    last_used: int | Unset
    """When the device was last used, Unix seconds."""

    platform: DevicePlatform | Literal["ios", "android"]
    """Platform of the device."""

    attributes: PushDeviceAttributes | Unset
    """What is known of the device and the app on it."""

    def __init__(
        self,
        *,
        token: str,
        last_used: int | Unset = UNSET,
        platform: DevicePlatform | Literal["ios", "android"],
        attributes: PushDeviceAttributes | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.token = token
        self.last_used = last_used
        self.platform = platform
        self.attributes = attributes

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.token) is not UNSET:
            out["token"] = v
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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PushDevice.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PushDevice) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.token, _last_used, _platform, _attributes) = d.values()
    made.last_used = (
        _last_used if _last_used is UNSET or _last_used is None or class_of(_last_used) is int else integer(_last_used)
    )
    made.platform = _DevicePlatform[_platform]
    made.attributes = (
        _PushDeviceAttributes(_attributes)
        if class_of(_attributes) is dict
        else other_object(_attributes, _PushDeviceAttributes)
    )
    return made


from .device_platform import LOOKUP as _DevicePlatform
from .device_platform import DevicePlatform
from .push_device_attributes import PushDeviceAttributes
from .push_device_attributes import read as _PushDeviceAttributes

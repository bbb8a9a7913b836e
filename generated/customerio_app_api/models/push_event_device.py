from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PushEventDevice(Model):
    """A device that a push notification is about."""

    __slots__ = ("device_id", "device_platform")

    FIELDS: ClassVar[dict[str, str]] = {"device_id": "device_id", "device_platform": "device_platform"}

    device_id: str
    """Token of the device."""

    device_platform: PushEventDevicePlatform | Unset
    """Platform of the device."""

    def __init__(self, *, device_id: str, device_platform: PushEventDevicePlatform | Unset = UNSET) -> None:
        self._extra = None
        self.device_id = device_id
        self.device_platform = device_platform

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.device_id) is not UNSET:
            out["device_id"] = v
        if (v := fields.device_platform) is not UNSET:
            out["device_platform"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PushEventDevice.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PushEventDevice) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.device_id, _device_platform) = d.values()
    made.device_platform = _PushEventDevicePlatform[_device_platform]
    return made


from .push_event_device_platform import LOOKUP as _PushEventDevicePlatform
from .push_event_device_platform import PushEventDevicePlatform

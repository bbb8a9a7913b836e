from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushEventDevice(Model):
    """A device that a push notification is about.

    Args:
        device_id: Token of the device.
        device_platform: Platform of the device.
    """

    device_id: str
    """Token of the device."""
    device_platform: PushEventDevicePlatform | None = None
    """Platform of the device."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PushEventDevice) -> PushEventDevice:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_device_id, _device_platform) = d.values()
    if not (
        (class_of(_device_id) is str or _device_id is None)
        and (class_of(_device_platform) is str or _device_platform is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.device_id = _device_id
    made.device_platform = _PushEventDevicePlatform[_device_platform]
    return made  # type: ignore[no-any-return]


from .push_event_device_platform import LOOKUP as _PushEventDevicePlatform
from .push_event_device_platform import PushEventDevicePlatform

_SHAPES: Shapes = {}
_ABSENT = describe(PushEventDevice, {"device_id": TEXT, "device_platform": Choice(_PushEventDevicePlatform)}, read)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushFailedEventDevice(Model):
    """A device that a push notification did not reach.

    Args:
        device_id: Token of the device.
        device_platform: Platform of the device.
        failure_message: Why this device was not reached.
    """

    device_id: str
    """Token of the device."""
    device_platform: PushEventDevicePlatform
    """Platform of the device."""
    failure_message: str
    """Why this device was not reached."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PushFailedEventDevice) -> PushFailedEventDevice:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_device_id, _device_platform, _failure_message) = d.values()
    if not (
        (class_of(_device_id) is str or _device_id is None)
        and (class_of(_device_platform) is str or _device_platform is None)
        and (class_of(_failure_message) is str or _failure_message is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.device_id = _device_id
    made.device_platform = _PushEventDevicePlatform[_device_platform]
    made.failure_message = _failure_message
    return made  # type: ignore[no-any-return]


from .push_event_device_platform import LOOKUP as _PushEventDevicePlatform
from .push_event_device_platform import PushEventDevicePlatform

_SHAPES: Shapes = {}
_ABSENT = describe(
    PushFailedEventDevice,
    {"device_id": TEXT, "device_platform": Choice(_PushEventDevicePlatform), "failure_message": TEXT},
    read,
)

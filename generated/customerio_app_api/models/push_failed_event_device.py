from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Choice, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.device_id, _device_platform, made.failure_message) = d.values()
    if not (
        (made.device_id is None or class_of(made.device_id) is str)
        and (_device_platform is None or class_of(_device_platform) is str)
        and (made.failure_message is None or class_of(made.failure_message) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.device_platform = _PushEventDevicePlatform[_device_platform]
    return made  # type: ignore[no-any-return]


from .push_event_device_platform import LOOKUP as _PushEventDevicePlatform
from .push_event_device_platform import PushEventDevicePlatform

_ABSENT, _ALL = describe(
    PushFailedEventDevice,
    {"device_id": TEXT, "device_platform": Choice(_PushEventDevicePlatform), "failure_message": TEXT},
    read,
)

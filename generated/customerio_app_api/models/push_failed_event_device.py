from __future__ import annotations

from attr import define

from ..fields import TEXT, Choice, ModelReader, describe
from ..types import Model


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


read = ModelReader(PushFailedEventDevice)

from .push_event_device_platform import LOOKUP as _PushEventDevicePlatform
from .push_event_device_platform import PushEventDevicePlatform

describe(
    PushFailedEventDevice,
    {"device_id": TEXT, "device_platform": Choice(_PushEventDevicePlatform), "failure_message": TEXT},
    read,
)

from __future__ import annotations

from attr import define

from ..fields import TEXT, Choice, ModelReader, describe
from ..types import Model


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


read = ModelReader(PushEventDevice)

from .push_event_device_platform import LOOKUP as _PushEventDevicePlatform
from .push_event_device_platform import PushEventDevicePlatform

describe(PushEventDevice, {"device_id": TEXT, "device_platform": Choice(_PushEventDevicePlatform)}, read)

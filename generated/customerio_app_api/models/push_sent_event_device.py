from __future__ import annotations

from attr import define

from ..fields import TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushSentEventDevice(Model):
    """A device that a push notification was sent to.

    Args:
        device_id: Token of the device.
        device_platform: Platform of the device.
        failure_message: Why this device was not reached; missing where it was.
    """

    device_id: str
    """Token of the device."""
    device_platform: PushEventDevicePlatform | None = None
    """Platform of the device."""
    failure_message: str | None = None
    """Why this device was not reached; missing where it was."""


read = ModelReader(PushSentEventDevice)

from .push_event_device_platform import LOOKUP as _PushEventDevicePlatform
from .push_event_device_platform import PushEventDevicePlatform

describe(
    PushSentEventDevice,
    {"device_id": TEXT, "device_platform": Choice(_PushEventDevicePlatform), "failure_message": TEXT},
    read,
)

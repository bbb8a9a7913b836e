from __future__ import annotations

from attr import define

from ..fields import TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DeviceAttributes(Model):
    """What an app reported of its device. All values are text, also the yes-or-no one.

    Args:
        device_os: Version of the operating system.
        device_model: Model of the device.
        app_version: Version of the app.
        cio_sdk_version: Version of the Customer.io SDK in the app.
        last_status: What became of the last push message to the device.
        device_locale: Language tag of the device, such as `en-US`.
        push_enabled: Whether the device accepts push messages; text, not a boolean.
    """

    device_os: str | None = None
    """Version of the operating system."""
    device_model: str | None = None
    """Model of the device."""
    app_version: str | None = None
    """Version of the app."""
    cio_sdk_version: str | None = None
    """Version of the Customer.io SDK in the app."""
    last_status: DevicePushStatus | None = None
    """What became of the last push message to the device."""
    device_locale: str | None = None
    """Language tag of the device, such as `en-US`."""
    push_enabled: TrueFalse | None = None
    """Whether the device accepts push messages; text, not a boolean."""


read = ModelReader(DeviceAttributes)

from .device_push_status import LOOKUP as _DevicePushStatus
from .device_push_status import DevicePushStatus
from .true_false import LOOKUP as _TrueFalse
from .true_false import TrueFalse

describe(
    DeviceAttributes,
    {
        "device_os": TEXT,
        "device_model": TEXT,
        "app_version": TEXT,
        "cio_sdk_version": TEXT,
        "_last_status": Choice(_DevicePushStatus),
        "device_locale": TEXT,
        "push_enabled": Choice(_TrueFalse),
    },
    read,
)

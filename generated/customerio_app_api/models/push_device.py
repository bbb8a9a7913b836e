from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attr import define

from ..fields import TEXT, TIME, Choice, ModelReader, Object, describe
from ..rules import Rules
from ..types import Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushDevice(Model):
    """A device of the person; saved on the profile when the message is sent.

    Args:
        token: Device token.
        platform: Platform of the device.
        last_used: When the device was last used, Unix seconds.
        attributes: What is known of the device and the app on it.
    """

    token: str
    """Device token."""
    platform: DevicePlatform | Literal["ios", "android"]
    """Platform of the device."""
    last_used: Time | None = None
    """When the device was last used, Unix seconds."""
    attributes: PushDeviceAttributes | Mapping[str, Any] | None = None
    """What is known of the device and the app on it."""


read = ModelReader(PushDevice)

from .device_platform import LOOKUP as _DevicePlatform
from .device_platform import DevicePlatform
from .push_device_attributes import PushDeviceAttributes
from .push_device_attributes import read as _PushDeviceAttributes

describe(
    PushDevice,
    {
        "token": TEXT,
        "platform": Choice(_DevicePlatform),
        "last_used": TIME,
        "attributes": Object(_PushDeviceAttributes),
    },
    read,
    Rules(required=("token", "platform")),
)

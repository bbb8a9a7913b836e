from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Device(Model):
    """A device that push messages of a person go to.

    Args:
        id: Token of the device.
        platform: Operating system.
        last_used: When the device was last used, in Unix seconds.
        attributes: What the app on the device reported.
    """

    id: str
    """Token of the device."""
    platform: DevicePlatform
    """Operating system."""
    last_used: int | None = None
    """When the device was last used, in Unix seconds."""
    attributes: DeviceAttributes | None = None
    """What the app on the device reported."""


read = ModelReader(Device)

from .device_attributes import DeviceAttributes
from .device_attributes import read as _DeviceAttributes
from .device_platform import LOOKUP as _DevicePlatform
from .device_platform import DevicePlatform

describe(
    Device,
    {"id": TEXT, "platform": Choice(_DevicePlatform), "last_used": INTEGER, "attributes": Object(_DeviceAttributes)},
    read,
)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Choice, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Device) -> Device:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 4, _SHAPES)
    (_id, _platform, _last_used, _attributes) = d.values()
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_platform) is str or _platform is None)
        and (class_of(_last_used) is int or _last_used is None)
        and (class_of(_attributes) is dict or _attributes is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.platform = _DevicePlatform[_platform]
    made.last_used = _last_used
    made.attributes = None if _attributes is None else _DeviceAttributes(_attributes, notes)
    return made  # type: ignore[no-any-return]


from .device_attributes import DeviceAttributes
from .device_attributes import read as _DeviceAttributes
from .device_platform import LOOKUP as _DevicePlatform
from .device_platform import DevicePlatform

_SHAPES: Shapes = {}
_ABSENT = describe(
    Device,
    {"id": TEXT, "platform": Choice(_DevicePlatform), "last_used": INTEGER, "attributes": Object(_DeviceAttributes)},
    read,
)

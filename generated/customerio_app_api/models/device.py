from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import (
    INTEGER,
    SHAPES,
    TEXT,
    Choice,
    Notes,
    Object,
    came,
    describe,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.id, _platform, made.last_used, _attributes) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (_platform is None or class_of(_platform) is str)
        and (made.last_used is None or class_of(made.last_used) is int)
        and (_attributes is None or class_of(_attributes) is dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.platform = _DevicePlatform[_platform]
    made.attributes = None if _attributes is None else _DeviceAttributes(_attributes, notes)
    return made  # type: ignore[no-any-return]


from .device_attributes import DeviceAttributes
from .device_attributes import read as _DeviceAttributes
from .device_platform import LOOKUP as _DevicePlatform
from .device_platform import DevicePlatform

_ABSENT, _ALL = describe(
    Device,
    {"id": TEXT, "platform": Choice(_DevicePlatform), "last_used": INTEGER, "attributes": Object(_DeviceAttributes)},
    read,
)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = DeviceAttributes) -> DeviceAttributes:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 7, _SHAPES)
    (_device_os, _device_model, _app_version, _cio_sdk_version, _last_status, _device_locale, _push_enabled) = (
        d.values()
    )
    if not (
        (class_of(_device_os) is str or _device_os is None)
        and (class_of(_device_model) is str or _device_model is None)
        and (class_of(_app_version) is str or _app_version is None)
        and (class_of(_cio_sdk_version) is str or _cio_sdk_version is None)
        and (class_of(_last_status) is str or _last_status is None)
        and (class_of(_device_locale) is str or _device_locale is None)
        and (class_of(_push_enabled) is str or _push_enabled is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.device_os = _device_os
    made.device_model = _device_model
    made.app_version = _app_version
    made.cio_sdk_version = _cio_sdk_version
    made.last_status = _DevicePushStatus[_last_status]
    made.device_locale = _device_locale
    made.push_enabled = _TrueFalse[_push_enabled]
    return made  # type: ignore[no-any-return]


from .device_push_status import LOOKUP as _DevicePushStatus
from .device_push_status import DevicePushStatus
from .true_false import LOOKUP as _TrueFalse
from .true_false import TrueFalse

_SHAPES: Shapes = {}
_ABSENT = describe(
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

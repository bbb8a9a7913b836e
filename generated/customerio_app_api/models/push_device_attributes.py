from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, Plain, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushDeviceAttributes(Model):
    """Attributes of a device. Keys of your own are allowed beside the named ones.

    Args:
        device_os: Operating system of the device and its version.
        device_model: Model of the device.
        app_version: Version of the app.
        cio_sdk_version: Version of the Customer.io SDK in the app.
        device_locale: Language and region set on the device, `en-GB`.
        push_enabled: Whether the person allows push notifications. The vendor types it as a boolean but says that it
            travels as text, `"true"` or `"false"`.
    """

    device_os: str | None = None
    """Operating system of the device and its version."""
    device_model: str | None = None
    """Model of the device."""
    app_version: str | None = None
    """Version of the app."""
    cio_sdk_version: str | None = None
    """Version of the Customer.io SDK in the app."""
    device_locale: str | None = None
    """Language and region set on the device, `en-GB`."""
    push_enabled: bool | str | None = None
    """Whether the person allows push notifications. The vendor types it as a boolean but says that it travels as text,
    `"true"` or `"false"`.
    """


read = ModelReader(PushDeviceAttributes)


describe(
    PushDeviceAttributes,
    {
        "device_os": TEXT,
        "device_model": TEXT,
        "app_version": TEXT,
        "cio_sdk_version": TEXT,
        "device_locale": TEXT,
        "push_enabled": Plain(bool, str),
    },
    read,
    Rules(required=(), others=True),
)

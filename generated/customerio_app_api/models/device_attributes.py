from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class DeviceAttributes(Model):
    """What an app reported of its device. All values are text, also the yes-or-no one."""

    __slots__ = (
        "device_os",
        "device_model",
        "app_version",
        "cio_sdk_version",
        "last_status",
        "device_locale",
        "push_enabled",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "device_os": "device_os",
        "device_model": "device_model",
        "app_version": "app_version",
        "cio_sdk_version": "cio_sdk_version",
        "_last_status": "last_status",
        "device_locale": "device_locale",
        "push_enabled": "push_enabled",
    }

    device_os: str | Unset
    """Version of the operating system."""

    device_model: str | Unset
    """Model of the device."""

    app_version: str | Unset
    """Version of the app."""

    cio_sdk_version: str | Unset
    """Version of the Customer.io SDK in the app."""

    last_status: DevicePushStatus | Unset
    """What became of the last push message to the device."""

    device_locale: str | Unset
    """Language tag of the device, such as `en-US`."""

    push_enabled: TrueFalse | Unset
    """Whether the device accepts push messages; text, not a boolean."""

    def __init__(
        self,
        *,
        device_os: str | Unset = UNSET,
        device_model: str | Unset = UNSET,
        app_version: str | Unset = UNSET,
        cio_sdk_version: str | Unset = UNSET,
        last_status: DevicePushStatus | Unset = UNSET,
        device_locale: str | Unset = UNSET,
        push_enabled: TrueFalse | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.device_os = device_os
        self.device_model = device_model
        self.app_version = app_version
        self.cio_sdk_version = cio_sdk_version
        self.last_status = last_status
        self.device_locale = device_locale
        self.push_enabled = push_enabled

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.device_os) is not UNSET:
            out["device_os"] = v
        if (v := fields.device_model) is not UNSET:
            out["device_model"] = v
        if (v := fields.app_version) is not UNSET:
            out["app_version"] = v
        if (v := fields.cio_sdk_version) is not UNSET:
            out["cio_sdk_version"] = v
        if (v := fields.last_status) is not UNSET:
            out["_last_status"] = encode(v)
        if (v := fields.device_locale) is not UNSET:
            out["device_locale"] = v
        if (v := fields.push_enabled) is not UNSET:
            out["push_enabled"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(DeviceAttributes.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = DeviceAttributes) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (
        made.device_os,
        made.device_model,
        made.app_version,
        made.cio_sdk_version,
        _last_status,
        made.device_locale,
        _push_enabled,
    ) = d.values()
    made.last_status = _DevicePushStatus[_last_status]
    made.push_enabled = _TrueFalse[_push_enabled]
    return made


from .device_push_status import LOOKUP as _DevicePushStatus
from .device_push_status import DevicePushStatus
from .true_false import LOOKUP as _TrueFalse
from .true_false import TrueFalse

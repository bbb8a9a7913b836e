from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PushAndroidMessage(Model):
    """A Firebase message for Android."""

    FIELDS: ClassVar[dict[str, str]] = {"notification": "notification", "data": "data", "android": "android"}

    notification: PushAndroidNotification | Unset = UNSET
    """Title and text."""

    data: dict[str, str] | Unset = UNSET
    """Key/value pairs for the app. Firebase takes text values only."""

    android: PushAndroidOptions | Unset = UNSET
    """Options that only Android has."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.notification) is not UNSET:
            out["notification"] = encode(v)
        if (v := fields.data) is not UNSET:
            out["data"] = v
        if (v := fields.android) is not UNSET:
            out["android"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.notification = (
            PushAndroidNotification.from_dict(v)
            if (v := pop("notification", UNSET)).__class__ is dict
            else other_object(v, PushAndroidNotification.from_dict)
        )
        self.data = pop("data", UNSET)
        self.android = (
            PushAndroidOptions.from_dict(v)
            if (v := pop("android", UNSET)).__class__ is dict
            else other_object(v, PushAndroidOptions.from_dict)
        )
        self._extra = d or None
        return self


from .push_android_notification import PushAndroidNotification
from .push_android_options import PushAndroidOptions

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PushCustomPayload(Model):
    """A whole payload for each platform; it overrides every other payload value of the notification."""

    FIELDS: ClassVar[dict[str, str]] = {"ios": "ios", "android": "android"}

    ios: PushIosPayload | Unset = UNSET
    """Payload for iOS devices, in the form for Firebase or the form for Apple's own service."""

    android: PushAndroidPayload | Unset = UNSET
    """Payload for Android devices."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.ios) is not UNSET:
            out["ios"] = encode(v)
        if (v := fields.android) is not UNSET:
            out["android"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 2 else take_unknown(d, 2)
        (_ios, _android) = d.values()
        fields.ios = _PushIosPayload(_ios)
        fields.android = (
            _PushAndroidPayload(_android) if class_of(_android) is dict else other_object(_android, _PushAndroidPayload)
        )
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(PushCustomPayload.FIELDS, UNSET)

from .push_android_payload import PushAndroidPayload
from .push_ios_payload import PushIosPayload
from .push_ios_payload import read as _PushIosPayload

_PushAndroidPayload = PushAndroidPayload.from_dict

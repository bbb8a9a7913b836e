from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.ios = _PushIosPayload(pop("ios", UNSET))
        self.android = (
            PushAndroidPayload.from_dict(v)
            if (v := pop("android", UNSET)).__class__ is dict
            else other_object(v, PushAndroidPayload.from_dict)
        )
        self._extra = d or None
        return self


from .push_android_payload import PushAndroidPayload
from .push_ios_payload import PushIosPayload
from .push_ios_payload import read as _PushIosPayload

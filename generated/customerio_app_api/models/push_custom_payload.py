from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PushCustomPayload(Model):
    """A whole payload for each platform; it overrides every other payload value of the notification."""

    __slots__ = ("ios", "android")

    FIELDS: ClassVar[dict[str, str]] = {"ios": "ios", "android": "android"}

    ios: PushIosPayload | Unset
    """Payload for iOS devices, in the form for Firebase or the form for Apple's own service."""

    android: PushAndroidPayload | Unset
    """Payload for Android devices."""

    def __init__(self, *, ios: PushIosPayload | Unset = UNSET, android: PushAndroidPayload | Unset = UNSET) -> None:
        self._extra = None
        self.ios = ios
        self.android = android

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PushCustomPayload.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PushCustomPayload) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_ios, _android) = d.values()
    made.ios = _PushIosPayload(_ios)
    made.android = (
        _PushAndroidPayload(_android) if class_of(_android) is dict else other_object(_android, _PushAndroidPayload)
    )
    return made


from .push_android_payload import PushAndroidPayload
from .push_android_payload import read as _PushAndroidPayload
from .push_ios_payload import PushIosPayload
from .push_ios_payload import read as _PushIosPayload

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PushAndroidMessage(Model):
    """A Firebase message for Android."""

    __slots__ = ("notification", "data", "android")

    FIELDS: ClassVar[dict[str, str]] = {"notification": "notification", "data": "data", "android": "android"}

    notification: PushAndroidNotification | Unset
    """Title and text."""

    data: dict[str, str] | Unset
    """Key/value pairs for the app. Firebase takes text values only."""

    android: PushAndroidOptions | Unset
    """Options that only Android has."""

    def __init__(
        self,
        *,
        notification: PushAndroidNotification | Unset = UNSET,
        data: dict[str, str] | Unset = UNSET,
        android: PushAndroidOptions | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.notification = notification
        self.data = data
        self.android = android

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.notification) is not UNSET:
            out["notification"] = encode(v)
        if (v := fields.data) is not UNSET:
            out["data"] = encode(v)
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


_ABSENT: dict[str, Any] = dict.fromkeys(PushAndroidMessage.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PushAndroidMessage) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_notification, made.data, _android) = d.values()
    made.notification = (
        _PushAndroidNotification(_notification)
        if class_of(_notification) is dict
        else other_object(_notification, _PushAndroidNotification)
    )
    made.android = (
        _PushAndroidOptions(_android) if class_of(_android) is dict else other_object(_android, _PushAndroidOptions)
    )
    return made


from .push_android_notification import PushAndroidNotification
from .push_android_notification import read as _PushAndroidNotification
from .push_android_options import PushAndroidOptions
from .push_android_options import read as _PushAndroidOptions

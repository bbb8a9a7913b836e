from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PushAndroidOptions(Model):
    """Options that only Android has."""

    __slots__ = ("notification",)

    FIELDS: ClassVar[dict[str, str]] = {"notification": "notification"}

    notification: PushAndroidDisplay | Unset
    """How the notification looks and what a tap does."""

    def __init__(self, *, notification: PushAndroidDisplay | Unset = UNSET) -> None:
        self._extra = None
        self.notification = notification

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.notification) is not UNSET:
            out["notification"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PushAndroidOptions.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PushAndroidOptions) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _notification = d["notification"]
    made.notification = (
        _PushAndroidDisplay(_notification)
        if class_of(_notification) is dict
        else other_object(_notification, _PushAndroidDisplay)
    )
    return made


from .push_android_display import PushAndroidDisplay
from .push_android_display import read as _PushAndroidDisplay

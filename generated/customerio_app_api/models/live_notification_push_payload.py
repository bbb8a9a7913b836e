from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LiveNotificationPushPayload(Model):
    """What the device shows and plays beside the live notification itself."""

    __slots__ = ("alert",)

    FIELDS: ClassVar[dict[str, str]] = {"alert": "alert"}

    alert: LiveNotificationAlert | Unset
    """Alert with title and body. Required to start on iOS, optional otherwise."""

    def __init__(self, *, alert: LiveNotificationAlert | Unset = UNSET) -> None:
        self._extra = None
        self.alert = alert

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.alert) is not UNSET:
            out["alert"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LiveNotificationPushPayload.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LiveNotificationPushPayload) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _alert = d["alert"]
    made.alert = (
        _LiveNotificationAlert(_alert) if class_of(_alert) is dict else other_object(_alert, _LiveNotificationAlert)
    )
    return made


from .live_notification_alert import LiveNotificationAlert
from .live_notification_alert import read as _LiveNotificationAlert

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LiveNotificationCountdownState(Model):
    """Content of the bundled type `io.customer.livenotifications.countdowntimer`, a clock that runs down."""

    __slots__ = ("title", "status_message", "end_time")

    FIELDS: ClassVar[dict[str, str]] = {"title": "title", "statusMessage": "status_message", "endTime": "end_time"}

    title: str
    """Headline."""

    status_message: str | Unset
    """Second line below the title."""

    end_time: int | Unset
    """When the countdown reaches zero, Unix seconds."""

    def __init__(self, *, title: str, status_message: str | Unset = UNSET, end_time: int | Unset = UNSET) -> None:
        self._extra = None
        self.title = title
        self.status_message = status_message
        self.end_time = end_time

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.title) is not UNSET:
            out["title"] = v
        if (v := fields.status_message) is not UNSET:
            out["statusMessage"] = v
        if (v := fields.end_time) is not UNSET:
            out["endTime"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LiveNotificationCountdownState.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LiveNotificationCountdownState) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.title, made.status_message, _end_time) = d.values()
    made.end_time = (
        _end_time if _end_time is UNSET or _end_time is None or class_of(_end_time) is int else integer(_end_time)
    )
    return made

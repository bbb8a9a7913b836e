from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LiveNotificationAlert(Model):
    """An alert; it needs both title and body."""

    __slots__ = ("title", "body", "sound")

    FIELDS: ClassVar[dict[str, str]] = {"title": "title", "body": "body", "sound": "sound"}

    title: str
    """Title."""

    body: str
    """Text."""

    sound: str | Unset
    """Name of the sound to play."""

    def __init__(self, *, title: str, body: str, sound: str | Unset = UNSET) -> None:
        self._extra = None
        self.title = title
        self.body = body
        self.sound = sound

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.title) is not UNSET:
            out["title"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.sound) is not UNSET:
            out["sound"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LiveNotificationAlert.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LiveNotificationAlert) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.title, made.body, made.sound) = d.values()
    return made

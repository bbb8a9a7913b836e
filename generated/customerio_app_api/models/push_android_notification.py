from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PushAndroidNotification(Model):
    """Title and text of an Android notification."""

    __slots__ = ("title", "body")

    FIELDS: ClassVar[dict[str, str]] = {"title": "title", "body": "body"}

    title: str | Unset
    """Title."""

    body: str | Unset
    """Text."""

    def __init__(self, *, title: str | Unset = UNSET, body: str | Unset = UNSET) -> None:
        self._extra = None
        self.title = title
        self.body = body

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.title) is not UNSET:
            out["title"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PushAndroidNotification.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PushAndroidNotification) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.title, made.body) = d.values()
    return made

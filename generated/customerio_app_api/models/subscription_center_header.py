from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SubscriptionCenterHeader(Model):
    """Heading of the subscription center, in the requested language."""

    __slots__ = ("title", "subtitle")

    FIELDS: ClassVar[dict[str, str]] = {"title": "title", "subtitle": "subtitle"}

    title: str | Unset
    """Title."""

    subtitle: str | Unset
    """Line below the title."""

    def __init__(self, *, title: str | Unset = UNSET, subtitle: str | Unset = UNSET) -> None:
        self._extra = None
        self.title = title
        self.subtitle = subtitle

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.title) is not UNSET:
            out["title"] = v
        if (v := fields.subtitle) is not UNSET:
            out["subtitle"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SubscriptionCenterHeader.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SubscriptionCenterHeader) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.title, made.subtitle) = d.values()
    return made

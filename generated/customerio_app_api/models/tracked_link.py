from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class TrackedLink(Model):
    """A link whose clicks are tracked."""

    __slots__ = ("id", "href")

    FIELDS: ClassVar[dict[str, str]] = {"id": "id", "href": "href"}

    id: int
    """Number of the link."""

    href: str
    """Address that the link leads to."""

    def __init__(self, *, id: int, href: str) -> None:
        self._extra = None
        self.id = id
        self.href = href

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.href) is not UNSET:
            out["href"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(TrackedLink.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = TrackedLink) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_id, made.href) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    return made

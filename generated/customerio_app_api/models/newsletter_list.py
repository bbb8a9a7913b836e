from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class NewsletterList(Model):
    """A page of newsletters."""

    __slots__ = ("newsletters", "next")

    FIELDS: ClassVar[dict[str, str]] = {"newsletters": "newsletters", "next": "next"}

    newsletters: list[Newsletter]
    """The newsletters of this page; may be null when there are none."""

    next: str | None | Unset
    """Cursor of the next page; empty, null or missing on the last one."""

    def __init__(self, *, newsletters: list[Newsletter] = ABSENT_LIST, next: str | None | Unset = UNSET) -> None:
        self._extra = None
        self.newsletters = AbsentList() if newsletters is ABSENT_LIST else newsletters
        self.next = next

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "newsletters", fields.newsletters)
        if (v := fields.next) is not UNSET:
            out["next"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_newsletters, made.next) = d.values()
    made.newsletters = (
        [_Newsletter(item) if class_of(item) is dict else other_object(item, _Newsletter) for item in _newsletters]
        if class_of(_newsletters) is list
        else other_list(_newsletters)
    )
    return made


from .newsletter import Newsletter
from .newsletter import read as _Newsletter

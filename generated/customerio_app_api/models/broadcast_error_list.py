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
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class BroadcastErrorList(Model):
    """A page of reasons why a trigger was refused."""

    __slots__ = ("errors", "next")

    FIELDS: ClassVar[dict[str, str]] = {"errors": "errors", "next": "next"}

    errors: list[str]
    """The errors, each as `line <number>: <text>`; null or empty when there are none."""

    next: int | str | None | Unset
    """Where the next page starts: a number (an offset), although `start` of the query is text. Empty, null or missing on
    the last page.
    """

    def __init__(self, *, errors: list[str] = ABSENT_LIST, next: int | str | None | Unset = UNSET) -> None:
        self._extra = None
        self.errors = AbsentList() if errors is ABSENT_LIST else errors
        self.next = next

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "errors", fields.errors)
        if (v := fields.next) is not UNSET:
            out["next"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(BroadcastErrorList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = BroadcastErrorList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_errors, made.next) = d.values()
    made.errors = _errors if class_of(_errors) is list else other_list(_errors)
    return made

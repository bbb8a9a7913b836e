from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, check_items, class_of, encode, new_object, other_list, put_list, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PeopleByIdRequest(Model):
    """The people to return, all identified in the same way."""

    __slots__ = ("ids",)

    FIELDS: ClassVar[dict[str, str]] = {"ids": "ids"}

    MOST_ITEMS: ClassVar[dict[str, int]] = {"ids": 100}
    """How many items its lists take at the most."""

    ids: list[str] | list[int] | list[str | int]
    """Identifiers of one kind, at most 100; `id_type` says which kind. Phone numbers are E.164."""

    def __init__(self, *, ids: list[str] | list[int] | list[str | int]) -> None:
        self._extra = None
        self.ids = ids

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "ids", fields.ids)
        check_items("PeopleByIdRequest", "ids", out, 0, 100)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PeopleByIdRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PeopleByIdRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _ids = d["ids"]
    made.ids = _ids if class_of(_ids) is list else other_list(_ids)
    return made

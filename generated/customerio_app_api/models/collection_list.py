from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
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


class CollectionList(Model):
    """The collections of the workspace."""

    __slots__ = ("collections",)

    FIELDS: ClassVar[dict[str, str]] = {"collections": "collections"}

    collections: list[Collection]
    """The collections; null if there are none."""

    def __init__(self, *, collections: list[Collection] = ABSENT_LIST) -> None:
        self._extra = None
        self.collections = AbsentList() if collections is ABSENT_LIST else collections

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "collections", fields.collections)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CollectionList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CollectionList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _collections = d["collections"]
    made.collections = (
        [_Collection(item) if class_of(item) is dict else other_object(item, _Collection) for item in _collections]
        if class_of(_collections) is list
        else other_list(_collections)
    )
    return made


from .collection import Collection
from .collection import read as _Collection

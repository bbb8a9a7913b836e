from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CollectionResponse(Model):
    """One collection, without its rows."""

    __slots__ = ("collection",)

    FIELDS: ClassVar[dict[str, str]] = {"collection": "collection"}

    collection: Collection
    """The collection."""

    def __init__(self, *, collection: Collection) -> None:
        self._extra = None
        self.collection = collection

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.collection) is not UNSET:
            out["collection"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CollectionResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CollectionResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _collection = d["collection"]
    made.collection = (
        _Collection(_collection) if class_of(_collection) is dict else other_object(_collection, _Collection)
    )
    return made


from .collection import Collection
from .collection import read as _Collection

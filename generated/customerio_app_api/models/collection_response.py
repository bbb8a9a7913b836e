from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CollectionResponse(Model):
    """One collection, without its rows."""

    FIELDS: ClassVar[dict[str, str]] = {"collection": "collection"}

    collection: Collection
    """The collection."""

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
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 1 else take_unknown(d, 1)
        _collection = d["collection"]
        fields.collection = (
            _Collection(_collection) if class_of(_collection) is dict else other_object(_collection, _Collection)
        )
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(CollectionResponse.FIELDS, UNSET)

from .collection import Collection

_Collection = Collection.from_dict

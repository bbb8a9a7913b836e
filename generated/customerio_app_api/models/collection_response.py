from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CollectionResponse(Model):
    """One collection, without its rows.

    Args:
        collection: The collection.
    """

    collection: Collection
    """The collection."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CollectionResponse) -> CollectionResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _collection = d["collection"]
    if not (class_of(_collection) is dict or _collection is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.collection = None if _collection is None else _Collection(_collection, notes)
    return made  # type: ignore[no-any-return]


from .collection import Collection
from .collection import read as _Collection

_SHAPES: Shapes = {}
_ABSENT = describe(CollectionResponse, {"collection": Object(_Collection)}, read)

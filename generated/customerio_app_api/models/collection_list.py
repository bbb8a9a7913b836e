from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CollectionList(Listed["Collection"]):
    """The collections of the workspace.

    Args:
        collections: The collections; null if there are none.
    """

    ITEMS: ClassVar[str] = "collections"
    collections: list[Collection] = _field(factory=NoList)
    """The collections; null if there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CollectionList) -> CollectionList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _collections = d["collections"]
    if not (
        _collections is UNSET or _collections is None or class_of(_collections) is list and each_is(_collections, dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.collections = (
        [_Collection(item, notes) for item in _collections]
        if _collections
        else NoList()
        if _collections is UNSET or _collections is None
        else _collections
    )
    return made  # type: ignore[no-any-return]


from .collection import Collection
from .collection import read as _Collection

_SHAPES: Shapes = {}
_ABSENT = describe(CollectionList, {"collections": Array(Object(_Collection))}, read)

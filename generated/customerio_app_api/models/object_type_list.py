from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectTypeList(Listed["ObjectType"]):
    """The object types of the workspace.

    Args:
        types: The object types; empty or null when there are none.
    """

    ITEMS: ClassVar[str] = "types"
    types: list[ObjectType] = _field(factory=NoList)
    """The object types; empty or null when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectTypeList) -> ObjectTypeList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _types = d["types"]
    if not (_types is UNSET or _types is None or class_of(_types) is list and each_is(_types, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.types = (
        [_ObjectType(item, notes) for item in _types]
        if _types
        else NoList()
        if _types is UNSET or _types is None
        else _types
    )
    return made  # type: ignore[no-any-return]


from .object_type import ObjectType
from .object_type import read as _ObjectType

_SHAPES: Shapes = {}
_ABSENT = describe(ObjectTypeList, {"types": Array(Object(_ObjectType))}, read)

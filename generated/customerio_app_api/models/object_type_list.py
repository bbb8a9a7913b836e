from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectTypeList(Listed["ObjectType"]):
    """The object types of the workspace.

    Args:
        types: The object types; empty or null when there are none.
    """

    ITEMS: ClassVar[str] = "types"
    types: list[ObjectType] = _field(factory=NoList)
    """The object types; empty or null when there are none."""


read = ModelReader(ObjectTypeList)

from .object_type import ObjectType
from .object_type import read as _ObjectType

describe(ObjectTypeList, {"types": Array(Object(_ObjectType))}, read)

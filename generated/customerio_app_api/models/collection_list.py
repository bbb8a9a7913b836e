from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CollectionList(Listed["Collection"]):
    """The collections of the workspace.

    Args:
        collections: The collections; null if there are none.
    """

    ITEMS: ClassVar[str] = "collections"
    collections: list[Collection] = _field(factory=NoList)
    """The collections; null if there are none."""


read = ModelReader(CollectionList)

from .collection import Collection
from .collection import read as _Collection

describe(CollectionList, {"collections": Array(Object(_Collection))}, read)

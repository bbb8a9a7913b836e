from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CollectionResponse(Model):
    """One collection, without its rows.

    Args:
        collection: The collection.
    """

    collection: Collection
    """The collection."""


read = ModelReader(CollectionResponse)

from .collection import Collection
from .collection import read as _Collection

describe(CollectionResponse, {"collection": Object(_Collection)}, read)

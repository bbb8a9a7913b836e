from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import INTEGER, TEXT, Array, ModelReader, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Collection(Model):
    """A collection without its rows.

    Args:
        bytes: Size of the contents in bytes.
        created_at: When it was created, Unix seconds.
        updated_at: When it last changed, Unix seconds.
        id: Number of the collection.
        name: Name that Liquid uses for the collection.
        rows: Number of rows.
        schema: Names of the columns; null if there are none.
    """

    bytes: int
    """Size of the contents in bytes."""
    created_at: int
    """When it was created, Unix seconds."""
    updated_at: int
    """When it last changed, Unix seconds."""
    id: int
    """Number of the collection."""
    name: str
    """Name that Liquid uses for the collection."""
    rows: int
    """Number of rows."""
    schema: list[str] = _field(factory=NoList)
    """Names of the columns; null if there are none."""


read = ModelReader(Collection)


describe(
    Collection,
    {
        "bytes": INTEGER,
        "created_at": INTEGER,
        "updated_at": INTEGER,
        "id": INTEGER,
        "name": TEXT,
        "rows": INTEGER,
        "schema": Array(TEXT),
    },
    read,
)

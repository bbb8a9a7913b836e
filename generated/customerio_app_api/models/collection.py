from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import INTEGER, TEXT, Array, Notes, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Collection) -> Collection:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 7, _SHAPES)
    (_bytes, _created_at, _updated_at, _id, _name, _rows, _schema) = d.values()
    if not (
        (class_of(_bytes) is int or _bytes is None)
        and (class_of(_created_at) is int or _created_at is None)
        and (class_of(_updated_at) is int or _updated_at is None)
        and (class_of(_id) is int or _id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_rows) is int or _rows is None)
        and (_schema is UNSET or _schema is None or class_of(_schema) is list and each_is(_schema, str))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.bytes = _bytes
    made.created_at = _created_at
    made.updated_at = _updated_at
    made.id = _id
    made.name = _name
    made.rows = _rows
    made.schema = NoList() if _schema is UNSET or _schema is None else _schema
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
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

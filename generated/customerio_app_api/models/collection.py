from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    INTEGER,
    SHAPES,
    TEXT,
    Array,
    Notes,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (made.bytes, made.created_at, made.updated_at, made.id, made.name, made.rows, _schema) = d.values()
    if not (
        (made.bytes is None or class_of(made.bytes) is int)
        and (made.created_at is None or class_of(made.created_at) is int)
        and (made.updated_at is None or class_of(made.updated_at) is int)
        and (made.id is None or class_of(made.id) is int)
        and (made.name is None or class_of(made.name) is str)
        and (made.rows is None or class_of(made.rows) is int)
        and (_schema is UNSET or _schema is None or class_of(_schema) is list and each_is(_schema, str))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.schema = NoList() if _schema is UNSET or _schema is None else _schema
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
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

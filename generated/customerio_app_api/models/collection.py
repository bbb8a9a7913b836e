from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    class_of,
    encode,
    integer,
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class Collection(Model):
    """A collection without its rows."""

    __slots__ = ("bytes", "created_at", "updated_at", "id", "name", "rows", "schema")

    FIELDS: ClassVar[dict[str, str]] = {
        "bytes": "bytes",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "id": "id",
        "name": "name",
        "rows": "rows",
        "schema": "schema",
    }

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

    schema: list[str]
    """Names of the columns; null if there are none."""

    def __init__(
        self,
        *,
        bytes: int,
        created_at: int,
        updated_at: int,
        id: int,
        name: str,
        rows: int,
        schema: list[str] = ABSENT_LIST,
    ) -> None:
        self._extra = None
        self.bytes = bytes
        self.created_at = created_at
        self.updated_at = updated_at
        self.id = id
        self.name = name
        self.rows = rows
        self.schema = AbsentList() if schema is ABSENT_LIST else schema

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.bytes) is not UNSET:
            out["bytes"] = v
        if (v := fields.created_at) is not UNSET:
            out["created_at"] = v
        if (v := fields.updated_at) is not UNSET:
            out["updated_at"] = v
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.rows) is not UNSET:
            out["rows"] = v
        put_list(out, "schema", fields.schema)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Collection.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Collection) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (_bytes, _created_at, _updated_at, _id, made.name, _rows, _schema) = d.values()
    made.bytes = _bytes if _bytes is UNSET or _bytes is None or class_of(_bytes) is int else integer(_bytes)
    made.created_at = (
        _created_at
        if _created_at is UNSET or _created_at is None or class_of(_created_at) is int
        else integer(_created_at)
    )
    made.updated_at = (
        _updated_at
        if _updated_at is UNSET or _updated_at is None or class_of(_updated_at) is int
        else integer(_updated_at)
    )
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.rows = _rows if _rows is UNSET or _rows is None or class_of(_rows) is int else integer(_rows)
    made.schema = _schema if class_of(_schema) is list else other_list(_schema)
    return made

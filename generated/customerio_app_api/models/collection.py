from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, integer, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class Collection(Model):
    """A collection without its rows."""

    FIELDS: ClassVar[dict[str, str]] = {
        "bytes": "bytes",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "id": "id",
        "name": "name",
        "rows": "rows",
        "schema": "schema",
    }

    bytes: int | Unset = UNSET
    """Size of the contents in bytes."""

    created_at: int | Unset = UNSET
    """When it was created, Unix seconds."""

    updated_at: int | Unset = UNSET
    """When it last changed, Unix seconds."""

    id: int
    """Number of the collection."""

    name: str | Unset = UNSET
    """Name that Liquid uses for the collection."""

    rows: int | Unset = UNSET
    """Number of rows."""

    schema: list[str] = _field(factory=AbsentList)
    """Names of the columns; null if there are none."""

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
        if (v := fields.schema) or v.__class__ is list:
            out["schema"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["schema"] = None
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.bytes = v if (v := pop("bytes", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.created_at = v if (v := pop("created_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.updated_at = v if (v := pop("updated_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.id = v if (v := pop("id", UNSET)).__class__ is int else integer(v)
        self.name = pop("name", UNSET)
        self.rows = v if (v := pop("rows", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.schema = v if (v := pop("schema", UNSET)).__class__ is list else other_list(v)
        self._extra = d or None
        return self

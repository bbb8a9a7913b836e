from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class AssetFolder(Model):
    """A folder for file assets. It is not a folder of Design Studio."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "parent_folder_id": "parent_folder_id",
        "created": "created",
        "updated": "updated",
    }

    id: int
    """Number of the asset folder."""

    name: str | Unset = UNSET
    """Name of the folder."""

    parent_folder_id: int | None | Unset = UNSET
    """Number of the folder above it. Null or 0 at the root."""

    created: int | Unset = UNSET
    """When it was created, in Unix seconds."""

    updated: int | Unset = UNSET
    """When it was last changed, in Unix seconds."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.parent_folder_id) is not UNSET:
            out["parent_folder_id"] = v
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.updated) is not UNSET:
            out["updated"] = v
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
        self.id = v if (v := pop("id", UNSET)).__class__ is int else integer(v)
        self.name = pop("name", UNSET)
        self.parent_folder_id = (
            v if (v := pop("parent_folder_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self.created = v if (v := pop("created", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.updated = v if (v := pop("updated", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class Asset(Model):
    """An image or PDF file stored for use in messages."""

    __slots__ = ("id", "name", "parent_folder_id", "path", "size", "created", "updated")

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "parent_folder_id": "parent_folder_id",
        "path": "path",
        "size": "size",
        "created": "created",
        "updated": "updated",
    }

    id: int
    """Number of the asset."""

    name: str
    """Name of the asset."""

    parent_folder_id: int | None | Unset
    """Number of the asset folder that holds it. Null or 0 at the root."""

    path: str
    """Path of the stored file. The vendor does not say whether it is a full URL."""

    size: int
    """Size of the file in bytes."""

    created: int
    """When it was uploaded, in Unix seconds."""

    updated: int
    """When it was last changed, in Unix seconds."""

    def __init__(
        self,
        *,
        id: int,
        name: str,
        parent_folder_id: int | None | Unset = UNSET,
        path: str,
        size: int,
        created: int,
        updated: int,
    ) -> None:
        self._extra = None
        self.id = id
        self.name = name
        self.parent_folder_id = parent_folder_id
        self.path = path
        self.size = size
        self.created = created
        self.updated = updated

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
        if (v := fields.path) is not UNSET:
            out["path"] = v
        if (v := fields.size) is not UNSET:
            out["size"] = v
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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Asset.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Asset) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (_id, made.name, _parent_folder_id, made.path, _size, _created, _updated) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.parent_folder_id = (
        _parent_folder_id
        if _parent_folder_id is UNSET or _parent_folder_id is None or class_of(_parent_folder_id) is int
        else integer(_parent_folder_id)
    )
    made.size = _size if _size is UNSET or _size is None or class_of(_size) is int else integer(_size)
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    made.updated = _updated if _updated is UNSET or _updated is None or class_of(_updated) is int else integer(_updated)
    return made

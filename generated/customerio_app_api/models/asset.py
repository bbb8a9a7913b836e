from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Asset(Model):
    """An image or PDF file stored for use in messages.

    Args:
        id: Number of the asset.
        name: Name of the asset.
        path: Path of the stored file. The vendor does not say whether it is a full URL.
        size: Size of the file in bytes.
        created: When it was uploaded, in Unix seconds.
        updated: When it was last changed, in Unix seconds.
        parent_folder_id: Number of the asset folder that holds it. Null or 0 at the root.
    """

    id: int
    """Number of the asset."""
    name: str
    """Name of the asset."""
    path: str
    """Path of the stored file. The vendor does not say whether it is a full URL."""
    size: int
    """Size of the file in bytes."""
    created: int
    """When it was uploaded, in Unix seconds."""
    updated: int
    """When it was last changed, in Unix seconds."""
    parent_folder_id: int | None = None
    """Number of the asset folder that holds it. Null or 0 at the root."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Asset) -> Asset:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 7, _SHAPES)
    (_id, _name, _path, _size, _created, _updated, _parent_folder_id) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_path) is str or _path is None)
        and (class_of(_size) is int or _size is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_parent_folder_id) is int or _parent_folder_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.name = _name
    made.path = _path
    made.size = _size
    made.created = _created
    made.updated = _updated
    made.parent_folder_id = _parent_folder_id
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    Asset,
    {
        "id": INTEGER,
        "name": TEXT,
        "path": TEXT,
        "size": INTEGER,
        "created": INTEGER,
        "updated": INTEGER,
        "parent_folder_id": INTEGER,
    },
    read,
)

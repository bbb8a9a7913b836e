from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (made.id, made.name, made.path, made.size, made.created, made.updated, made.parent_folder_id) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.name is None or class_of(made.name) is str)
        and (made.path is None or class_of(made.path) is str)
        and (made.size is None or class_of(made.size) is int)
        and (made.created is None or class_of(made.created) is int)
        and (made.updated is None or class_of(made.updated) is int)
        and (made.parent_folder_id is None or class_of(made.parent_folder_id) is int)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
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

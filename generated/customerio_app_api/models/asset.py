from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(Asset)


describe(
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

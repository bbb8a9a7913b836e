from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetFolder(Model):
    """A folder for file assets. It is not a folder of Design Studio.

    Args:
        id: Number of the asset folder.
        name: Name of the folder.
        created: When it was created, in Unix seconds.
        updated: When it was last changed, in Unix seconds.
        parent_folder_id: Number of the folder above it. Null or 0 at the root.
    """

    id: int
    """Number of the asset folder."""
    name: str
    """Name of the folder."""
    created: int
    """When it was created, in Unix seconds."""
    updated: int
    """When it was last changed, in Unix seconds."""
    parent_folder_id: int | None = None
    """Number of the folder above it. Null or 0 at the root."""


read = ModelReader(AssetFolder)


describe(
    AssetFolder,
    {"id": INTEGER, "name": TEXT, "created": INTEGER, "updated": INTEGER, "parent_folder_id": INTEGER},
    read,
)

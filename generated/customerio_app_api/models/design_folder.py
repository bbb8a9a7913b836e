from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DesignFolder(Model):
    """A folder of Design Studio. It holds emails, components and other folders.

    Args:
        id: UUID of the folder.
        name: Name of the folder.
        created: When it was created, in Unix seconds.
        updated: When it was last changed, in Unix seconds.
        parent_folder_id: UUID of the folder above it; null at the root.
    """

    id: str
    """UUID of the folder."""
    name: str
    """Name of the folder."""
    created: int
    """When it was created, in Unix seconds."""
    updated: int
    """When it was last changed, in Unix seconds."""
    parent_folder_id: str | None = None
    """UUID of the folder above it; null at the root."""


read = ModelReader(DesignFolder)


describe(
    DesignFolder, {"id": TEXT, "name": TEXT, "created": INTEGER, "updated": INTEGER, "parent_folder_id": TEXT}, read
)

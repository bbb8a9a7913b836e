from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..rules import Rules
from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateAssetFolderRequest(Model):
    """A folder for file assets to create.

    Args:
        name: Name of the folder. It must differ from the names of the other folders with the same parent.
        parent_folder_id: Number of the asset folder to put it in. Left out or 0 means the root.
    """

    name: str
    """Name of the folder. It must differ from the names of the other folders with the same parent."""
    parent_folder_id: int | None | Unset = UNSET
    """Number of the asset folder to put it in. Left out or 0 means the root."""


read = ModelReader(CreateAssetFolderRequest)


describe(
    CreateAssetFolderRequest,
    {"name": TEXT, "parent_folder_id": INTEGER},
    read,
    Rules(required=("name",), nullable=("parent_folder_id",)),
)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, describe, read_carefully
from ..types import UNSET, Model, Rules, Unset


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CreateAssetFolderRequest) -> CreateAssetFolderRequest:
    made: CreateAssetFolderRequest = read_carefully(src_dict, notes, cls)
    return made


describe(
    CreateAssetFolderRequest,
    {"name": TEXT, "parent_folder_id": INTEGER},
    read,
    Rules(required=("name",), nullable=("parent_folder_id",)),
)

from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..rules import Limits, Rules
from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateAssetRequest(Model):
    """A new name or a new folder for an asset; at least one of the two must be sent.

    Args:
        name: New name. It must not be blank once spaces around it are removed.
        parent_folder_id: Number of the asset folder to move it to. Null moves it to the root; left out, it stays where
            it is.
    """

    name: str | None = None
    """New name. It must not be blank once spaces around it are removed."""
    parent_folder_id: int | None | Unset = UNSET
    """Number of the asset folder to move it to. Null moves it to the root; left out, it stays where it is."""


read = ModelReader(UpdateAssetRequest)


describe(
    UpdateAssetRequest,
    {"name": TEXT, "parent_folder_id": INTEGER},
    read,
    Rules(required=(), nullable=("parent_folder_id",), limits={"name": Limits(pattern="\\S")}),
)

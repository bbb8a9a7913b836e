from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetListFilters(Model):
    """The filters that a list of assets or asset folders was made with.

    Args:
        parent_folder_id: Number of the asset folder that was listed. Null or 0 for the root.
        direct_descendants_only: True if only direct children were listed, false for the whole subtree.
    """

    parent_folder_id: int | None = None
    """Number of the asset folder that was listed. Null or 0 for the root."""
    direct_descendants_only: bool | None = None
    """True if only direct children were listed, false for the whole subtree."""


read = ModelReader(AssetListFilters)


describe(AssetListFilters, {"parent_folder_id": INTEGER, "direct_descendants_only": BOOLEAN}, read)

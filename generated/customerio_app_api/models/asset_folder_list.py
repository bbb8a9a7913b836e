from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetFolderList(Listed["AssetFolder"]):
    """A page of asset folders.

    Args:
        meta: Page and filters of this response.
        folders: Folders of this page. Null can stand for none.
    """

    ITEMS: ClassVar[str] = "folders"
    meta: AssetListMeta
    """Page and filters of this response."""
    folders: list[AssetFolder] = _field(factory=NoList)
    """Folders of this page. Null can stand for none."""


read = ModelReader(AssetFolderList)

from .asset_folder import AssetFolder
from .asset_folder import read as _AssetFolder
from .asset_list_meta import AssetListMeta
from .asset_list_meta import read as _AssetListMeta

describe(AssetFolderList, {"meta": Object(_AssetListMeta), "folders": Array(Object(_AssetFolder))}, read)

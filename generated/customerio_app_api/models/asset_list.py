from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetList(Listed["Asset"]):
    """A page of file assets.

    Args:
        meta: Page and filters of this response.
        assets: Assets of this page. Null can stand for none.
    """

    ITEMS: ClassVar[str] = "assets"
    meta: AssetListMeta
    """Page and filters of this response."""
    assets: list[Asset] = _field(factory=NoList)
    """Assets of this page. Null can stand for none."""


read = ModelReader(AssetList)

from .asset import Asset
from .asset import read as _Asset
from .asset_list_meta import AssetListMeta
from .asset_list_meta import read as _AssetListMeta

describe(AssetList, {"meta": Object(_AssetListMeta), "assets": Array(Object(_Asset))}, read)

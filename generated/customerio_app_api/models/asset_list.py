from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetList(Listed["Asset"]):
    """A page of file assets.

    Args:
        meta: Page and filters of this answer.
        assets: Assets of this page. Null can stand for none.
    """

    ITEMS: ClassVar[str] = "assets"
    meta: AssetListMeta
    """Page and filters of this answer."""
    assets: list[Asset] = _field(factory=NoList)
    """Assets of this page. Null can stand for none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = AssetList) -> AssetList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_meta, _assets) = d.values()
    if not (
        (class_of(_meta) is dict or _meta is None)
        and (_assets is UNSET or _assets is None or class_of(_assets) is list and each_is(_assets, dict))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.meta = None if _meta is None else _AssetListMeta(_meta, notes)
    made.assets = (
        [_Asset(item, notes) for item in _assets]
        if _assets
        else NoList()
        if _assets is UNSET or _assets is None
        else _assets
    )
    return made  # type: ignore[no-any-return]


from .asset import Asset
from .asset import read as _Asset
from .asset_list_meta import AssetListMeta
from .asset_list_meta import read as _AssetListMeta

_SHAPES: Shapes = {}
_ABSENT = describe(AssetList, {"meta": Object(_AssetListMeta), "assets": Array(Object(_Asset))}, read)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetFolderList(Listed["AssetFolder"]):
    """A page of asset folders.

    Args:
        meta: Page and filters of this answer.
        folders: Folders of this page. Null can stand for none.
    """

    ITEMS: ClassVar[str] = "folders"
    meta: AssetListMeta
    """Page and filters of this answer."""
    folders: list[AssetFolder] = _field(factory=NoList)
    """Folders of this page. Null can stand for none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = AssetFolderList) -> AssetFolderList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_meta, _folders) = d.values()
    if not (
        (class_of(_meta) is dict or _meta is None)
        and (_folders is UNSET or _folders is None or class_of(_folders) is list and each_is(_folders, dict))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.meta = None if _meta is None else _AssetListMeta(_meta, notes)
    made.folders = (
        [_AssetFolder(item, notes) for item in _folders]
        if _folders
        else NoList()
        if _folders is UNSET or _folders is None
        else _folders
    )
    return made  # type: ignore[no-any-return]


from .asset_folder import AssetFolder
from .asset_folder import read as _AssetFolder
from .asset_list_meta import AssetListMeta
from .asset_list_meta import read as _AssetListMeta

_SHAPES: Shapes = {}
_ABSENT = describe(AssetFolderList, {"meta": Object(_AssetListMeta), "folders": Array(Object(_AssetFolder))}, read)

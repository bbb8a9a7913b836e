from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DesignFolderList(Listed["DesignFolder"]):
    """A page of Design Studio folders.

    Args:
        meta: Page and filters of this answer.
        folders: Folders of this page. Null can stand for none.
    """

    ITEMS: ClassVar[str] = "folders"
    meta: ListMeta
    """Page and filters of this answer."""
    folders: list[DesignFolder] = _field(factory=NoList)
    """Folders of this page. Null can stand for none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = DesignFolderList) -> DesignFolderList:
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
    made.meta = None if _meta is None else _ListMeta(_meta, notes)
    made.folders = (
        [_DesignFolder(item, notes) for item in _folders]
        if _folders
        else NoList()
        if _folders is UNSET or _folders is None
        else _folders
    )
    return made  # type: ignore[no-any-return]


from .design_folder import DesignFolder
from .design_folder import read as _DesignFolder
from .list_meta import ListMeta
from .list_meta import read as _ListMeta

_SHAPES: Shapes = {}
_ABSENT = describe(DesignFolderList, {"meta": Object(_ListMeta), "folders": Array(Object(_DesignFolder))}, read)

from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DesignFolderList(Listed["DesignFolder"]):
    """A page of Design Studio folders.

    Args:
        meta: Page and filters of this response.
        folders: Folders of this page. Null can stand for none.
    """

    ITEMS: ClassVar[str] = "folders"
    meta: ListMeta
    """Page and filters of this response."""
    folders: list[DesignFolder] = _field(factory=NoList)
    """Folders of this page. Null can stand for none."""


read = ModelReader(DesignFolderList)

from .design_folder import DesignFolder
from .design_folder import read as _DesignFolder
from .list_meta import ListMeta
from .list_meta import read as _ListMeta

describe(DesignFolderList, {"meta": Object(_ListMeta), "folders": Array(Object(_DesignFolder))}, read)

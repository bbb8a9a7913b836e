from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentList(Listed["ComponentSummary"]):
    """A page of components and the folders in the same result set.

    Args:
        meta: Page and filters of this response.
        components: Components of this page, without content. Null can stand for none.
        folders: Folders in the result set. Null can stand for none.
    """

    ITEMS: ClassVar[str] = "components"
    meta: ListMeta
    """Page and filters of this response."""
    components: list[ComponentSummary] = _field(factory=NoList)
    """Components of this page, without content. Null can stand for none."""
    folders: list[DesignFolder] = _field(factory=NoList)
    """Folders in the result set. Null can stand for none."""


read = ModelReader(ComponentList)

from .component_summary import ComponentSummary
from .component_summary import read as _ComponentSummary
from .design_folder import DesignFolder
from .design_folder import read as _DesignFolder
from .list_meta import ListMeta
from .list_meta import read as _ListMeta

describe(
    ComponentList,
    {
        "meta": Object(_ListMeta),
        "components": Array(Object(_ComponentSummary)),
        "folders": Array(Object(_DesignFolder)),
    },
    read,
)

from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ExportList(Listed["Export"]):
    """The exports of the workspace.

    Args:
        exports: The exports; null if there are none.
    """

    ITEMS: ClassVar[str] = "exports"
    exports: list[Export] = _field(factory=NoList)
    """The exports; null if there are none."""


read = ModelReader(ExportList)

from .export import Export
from .export import read as _Export

describe(ExportList, {"exports": Array(Object(_Export))}, read)

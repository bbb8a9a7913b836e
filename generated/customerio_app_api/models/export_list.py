from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ExportList(Listed["Export"]):
    """The exports of the workspace.

    Args:
        exports: The exports; null if there are none.
    """

    ITEMS: ClassVar[str] = "exports"
    exports: list[Export] = _field(factory=NoList)
    """The exports; null if there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ExportList) -> ExportList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _exports = d["exports"]
    if not (_exports is UNSET or _exports is None or class_of(_exports) is list and each_is(_exports, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.exports = (
        [_Export(item, notes) for item in _exports]
        if _exports
        else NoList()
        if _exports is UNSET or _exports is None
        else _exports
    )
    return made  # type: ignore[no-any-return]


from .export import Export
from .export import read as _Export

_SHAPES: Shapes = {}
_ABSENT = describe(ExportList, {"exports": Array(Object(_Export))}, read)

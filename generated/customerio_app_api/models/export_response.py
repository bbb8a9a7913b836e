from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ExportResponse(Model):
    """One export.

    Args:
        export: The export.
    """

    export: Export
    """The export."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ExportResponse) -> ExportResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _export = d["export"]
    if not (class_of(_export) is dict or _export is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.export = None if _export is None else _Export(_export, notes)
    return made  # type: ignore[no-any-return]


from .export import Export
from .export import read as _Export

_SHAPES: Shapes = {}
_ABSENT = describe(ExportResponse, {"export": Object(_Export)}, read)

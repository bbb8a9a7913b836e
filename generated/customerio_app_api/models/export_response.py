from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _export = d["export"]
    if not (_export is None or class_of(_export) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.export = None if _export is None else _Export(_export, notes)
    return made  # type: ignore[no-any-return]


from .export import Export
from .export import read as _Export

_ABSENT, _ALL = describe(ExportResponse, {"export": Object(_Export)}, read)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ImportResponse(Model):
    """The import that was started.

    Args:
        import_: The import.
    """

    import_: Import
    """The import."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ImportResponse) -> ImportResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _import_ = d["import"]
    if not (class_of(_import_) is dict or _import_ is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.import_ = None if _import_ is None else _Import(_import_, notes)
    return made  # type: ignore[no-any-return]


from .import_ import Import
from .import_ import read as _Import

_SHAPES: Shapes = {}
_ABSENT = describe(ImportResponse, {"import": Object(_Import)}, read)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _import_ = d["import"]
    if not (_import_ is None or class_of(_import_) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.import_ = None if _import_ is None else _Import(_import_, notes)
    return made  # type: ignore[no-any-return]


from .import_ import Import
from .import_ import read as _Import

_ABSENT, _ALL = describe(ImportResponse, {"import": Object(_Import)}, read)

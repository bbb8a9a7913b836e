from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DesignFolderResponse(Model):
    """An answer that holds one folder of Design Studio.

    Args:
        folder: The folder.
    """

    folder: DesignFolder
    """The folder."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = DesignFolderResponse) -> DesignFolderResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _folder = d["folder"]
    if not (_folder is None or class_of(_folder) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.folder = None if _folder is None else _DesignFolder(_folder, notes)
    return made  # type: ignore[no-any-return]


from .design_folder import DesignFolder
from .design_folder import read as _DesignFolder

_ABSENT, _ALL = describe(DesignFolderResponse, {"folder": Object(_DesignFolder)}, read)

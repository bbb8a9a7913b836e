from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetFolderResponse(Model):
    """An answer that holds one asset folder.

    Args:
        folder: The folder.
    """

    folder: AssetFolder
    """The folder."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = AssetFolderResponse) -> AssetFolderResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _folder = d["folder"]
    if not (class_of(_folder) is dict or _folder is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.folder = None if _folder is None else _AssetFolder(_folder, notes)
    return made  # type: ignore[no-any-return]


from .asset_folder import AssetFolder
from .asset_folder import read as _AssetFolder

_SHAPES: Shapes = {}
_ABSENT = describe(AssetFolderResponse, {"folder": Object(_AssetFolder)}, read)

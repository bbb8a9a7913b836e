from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetListFilters(Model):
    """The filters that a list of assets or asset folders was made with.

    Args:
        parent_folder_id: Number of the asset folder that was listed. Null or 0 for the root.
        direct_descendants_only: True if only direct children were listed, false for the whole subtree.
    """

    parent_folder_id: int | None = None
    """Number of the asset folder that was listed. Null or 0 for the root."""
    direct_descendants_only: bool | None = None
    """True if only direct children were listed, false for the whole subtree."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = AssetListFilters) -> AssetListFilters:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_parent_folder_id, _direct_descendants_only) = d.values()
    if not (
        (class_of(_parent_folder_id) is int or _parent_folder_id is None)
        and (class_of(_direct_descendants_only) is bool or _direct_descendants_only is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.parent_folder_id = _parent_folder_id
    made.direct_descendants_only = _direct_descendants_only
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(AssetListFilters, {"parent_folder_id": INTEGER, "direct_descendants_only": BOOLEAN}, read)

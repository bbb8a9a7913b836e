from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, SHAPES, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.parent_folder_id, made.direct_descendants_only) = d.values()
    if not (
        (made.parent_folder_id is None or class_of(made.parent_folder_id) is int)
        and (made.direct_descendants_only is None or class_of(made.direct_descendants_only) is bool)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(AssetListFilters, {"parent_folder_id": INTEGER, "direct_descendants_only": BOOLEAN}, read)

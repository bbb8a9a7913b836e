from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AssetListMeta(Model):
    """Page and filters of a list of assets or asset folders.

    Args:
        pagination: Page number, page size and total.
        filters: The filters that were applied; may be null.
    """

    pagination: Pagination
    """Page number, page size and total."""
    filters: AssetListFilters | None = None
    """The filters that were applied; may be null."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = AssetListMeta) -> AssetListMeta:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_pagination, _filters) = d.values()
    if not (
        (class_of(_pagination) is dict or _pagination is None) and (class_of(_filters) is dict or _filters is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.pagination = None if _pagination is None else _Pagination(_pagination, notes)
    made.filters = None if _filters is None else _AssetListFilters(_filters, notes)
    return made  # type: ignore[no-any-return]


from .asset_list_filters import AssetListFilters
from .asset_list_filters import read as _AssetListFilters
from .pagination import Pagination
from .pagination import read as _Pagination

_SHAPES: Shapes = {}
_ABSENT = describe(AssetListMeta, {"pagination": Object(_Pagination), "filters": Object(_AssetListFilters)}, read)

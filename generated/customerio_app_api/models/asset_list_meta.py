from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_pagination, _filters) = d.values()
    if not (
        (_pagination is None or class_of(_pagination) is dict) and (_filters is None or class_of(_filters) is dict)
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

_ABSENT, _ALL = describe(AssetListMeta, {"pagination": Object(_Pagination), "filters": Object(_AssetListFilters)}, read)

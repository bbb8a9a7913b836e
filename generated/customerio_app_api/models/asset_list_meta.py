from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


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


read = ModelReader(AssetListMeta)

from .asset_list_filters import AssetListFilters
from .asset_list_filters import read as _AssetListFilters
from .pagination import Pagination
from .pagination import read as _Pagination

describe(AssetListMeta, {"pagination": Object(_Pagination), "filters": Object(_AssetListFilters)}, read)

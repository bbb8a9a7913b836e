from __future__ import annotations

from typing import Any

from attr import define

from ..fields import ANY, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ListMeta(Model):
    """Page and filters of a Design Studio list.

    Args:
        pagination: Page number, page size and total.
        filters: The filters that were applied. Their shape is not documented, so any JSON value is accepted.
    """

    pagination: Pagination
    """Page number, page size and total."""
    filters: Any = None
    """The filters that were applied. Their shape is not documented, so any JSON value is accepted."""


read = ModelReader(ListMeta)

from .pagination import Pagination
from .pagination import read as _Pagination

describe(ListMeta, {"pagination": Object(_Pagination), "filters": ANY}, read)

from __future__ import annotations

from attr import define

from ..fields import INTEGER, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Pagination(Model):
    """Where a page stands in its list.

    Args:
        page: Number of this page.
        limit: Most items a page holds.
        total: Number of items on all pages.
    """

    page: int
    """Number of this page."""
    limit: int
    """Most items a page holds."""
    total: int
    """Number of items on all pages."""


read = ModelReader(Pagination)


describe(Pagination, {"page": INTEGER, "limit": INTEGER, "total": INTEGER}, read)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Pagination) -> Pagination:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_page, _limit, _total) = d.values()
    if not (
        (class_of(_page) is int or _page is None)
        and (class_of(_limit) is int or _limit is None)
        and (class_of(_total) is int or _total is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.page = _page
    made.limit = _limit
    made.total = _total
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(Pagination, {"page": INTEGER, "limit": INTEGER, "total": INTEGER}, read)

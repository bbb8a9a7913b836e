from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.page, made.limit, made.total) = d.values()
    if not (
        (made.page is None or class_of(made.page) is int)
        and (made.limit is None or class_of(made.limit) is int)
        and (made.total is None or class_of(made.total) is int)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(Pagination, {"page": INTEGER, "limit": INTEGER, "total": INTEGER}, read)

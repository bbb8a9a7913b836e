from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import ANY, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ListMeta) -> ListMeta:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_pagination, _filters) = d.values()
    if not (class_of(_pagination) is dict or _pagination is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.pagination = None if _pagination is None else _Pagination(_pagination, notes)
    made.filters = _filters
    return made  # type: ignore[no-any-return]


from .pagination import Pagination
from .pagination import read as _Pagination

_SHAPES: Shapes = {}
_ABSENT = describe(ListMeta, {"pagination": Object(_Pagination), "filters": ANY}, read)

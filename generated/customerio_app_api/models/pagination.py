from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class Pagination(Model):
    """Where a page stands in its list."""

    __slots__ = ("page", "limit", "total")

    FIELDS: ClassVar[dict[str, str]] = {"page": "page", "limit": "limit", "total": "total"}

    page: int
    """Number of this page."""

    limit: int
    """Most items a page holds."""

    total: int
    """Number of items on all pages."""

    def __init__(self, *, page: int, limit: int, total: int) -> None:
        self._extra = None
        self.page = page
        self.limit = limit
        self.total = total

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.page) is not UNSET:
            out["page"] = v
        if (v := fields.limit) is not UNSET:
            out["limit"] = v
        if (v := fields.total) is not UNSET:
            out["total"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Pagination.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Pagination) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_page, _limit, _total) = d.values()
    made.page = _page if _page is UNSET or _page is None or class_of(_page) is int else integer(_page)
    made.limit = _limit if _limit is UNSET or _limit is None or class_of(_limit) is int else integer(_limit)
    made.total = _total if _total is UNSET or _total is None or class_of(_total) is int else integer(_total)
    return made

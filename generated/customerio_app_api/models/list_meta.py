from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ListMeta(Model):
    """Page and filters of a Design Studio list."""

    __slots__ = ("pagination", "filters")

    FIELDS: ClassVar[dict[str, str]] = {"pagination": "pagination", "filters": "filters"}

    pagination: Pagination
    """Page number, page size and total."""

    filters: Any
    """The filters that were applied. Their shape is not documented, so any JSON value is accepted."""

    def __init__(self, *, pagination: Pagination, filters: Any = UNSET) -> None:
        self._extra = None
        self.pagination = pagination
        self.filters = filters

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.pagination) is not UNSET:
            out["pagination"] = encode(v)
        if (v := fields.filters) is not UNSET:
            out["filters"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ListMeta.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ListMeta) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_pagination, made.filters) = d.values()
    made.pagination = (
        _Pagination(_pagination) if class_of(_pagination) is dict else other_object(_pagination, _Pagination)
    )
    return made


from .pagination import Pagination
from .pagination import read as _Pagination

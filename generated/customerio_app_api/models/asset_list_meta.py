from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class AssetListMeta(Model):
    """Page and filters of a list of assets or asset folders."""

    __slots__ = ("pagination", "filters")

    FIELDS: ClassVar[dict[str, str]] = {"pagination": "pagination", "filters": "filters"}

    pagination: Pagination
    """Page number, page size and total."""

    filters: AssetListFilters | None | Unset
    """The filters that were applied; may be null."""

    def __init__(self, *, pagination: Pagination, filters: AssetListFilters | None | Unset = UNSET) -> None:
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


_ABSENT: dict[str, Any] = dict.fromkeys(AssetListMeta.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = AssetListMeta) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_pagination, _filters) = d.values()
    made.pagination = (
        _Pagination(_pagination) if class_of(_pagination) is dict else other_object(_pagination, _Pagination)
    )
    made.filters = (
        _AssetListFilters(_filters) if class_of(_filters) is dict else other_object(_filters, _AssetListFilters)
    )
    return made


from .asset_list_filters import AssetListFilters
from .asset_list_filters import read as _AssetListFilters
from .pagination import Pagination
from .pagination import read as _Pagination

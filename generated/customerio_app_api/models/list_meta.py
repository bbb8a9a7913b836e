from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class ListMeta(Model):
    """Page and filters of a Design Studio list."""

    FIELDS: ClassVar[dict[str, str]] = {"pagination": "pagination", "filters": "filters"}

    pagination: Pagination | None | Unset = UNSET
    """Page number, page size and total; may be null."""

    filters: Any = UNSET
    """The filters that were applied. Their shape is not documented, so any JSON value is accepted."""

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
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 2 else take_unknown(d, 2)
        (_pagination, fields.filters) = d.values()
        fields.pagination = (
            _Pagination(_pagination) if class_of(_pagination) is dict else other_object(_pagination, _Pagination)
        )
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(ListMeta.FIELDS, UNSET)

from .pagination import Pagination

_Pagination = Pagination.from_dict

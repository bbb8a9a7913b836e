from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

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
            out["filters"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.pagination = (
            Pagination.from_dict(v)
            if (v := pop("pagination", UNSET)).__class__ is dict
            else other_object(v, Pagination.from_dict)
        )
        self.filters = pop("filters", UNSET)
        self._extra = d or None
        return self


from .pagination import Pagination

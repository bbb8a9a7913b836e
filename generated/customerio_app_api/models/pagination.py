from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class Pagination(Model):
    """Where a page stands in its list."""

    FIELDS: ClassVar[dict[str, str]] = {"page": "page", "limit": "limit", "total": "total"}

    page: int | Unset = UNSET
    """Number of this page."""

    limit: int | Unset = UNSET
    """Most items a page holds."""

    total: int | Unset = UNSET
    """Number of items on all pages."""

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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.page = v if (v := pop("page", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.limit = v if (v := pop("limit", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.total = v if (v := pop("total", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self

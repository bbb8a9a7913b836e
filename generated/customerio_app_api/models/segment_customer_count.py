from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class SegmentCustomerCount(Model):
    """How many people a segment has."""

    FIELDS: ClassVar[dict[str, str]] = {"segment_id": "segment_id", "count": "count"}

    segment_id: int
    """Number of the segment."""

    count: int
    """Number of people."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.segment_id) is not UNSET:
            out["segment_id"] = v
        if (v := fields.count) is not UNSET:
            out["count"] = v
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
        self.segment_id = v if (v := pop("segment_id", UNSET)).__class__ is int else integer(v)
        self.count = v if (v := pop("count", UNSET)).__class__ is int else integer(v)
        self._extra = d or None
        return self

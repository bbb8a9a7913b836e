from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class SegmentDependencies(Model):
    """What uses a segment."""

    FIELDS: ClassVar[dict[str, str]] = {"segment_id": "segment_id", "used_by": "used_by"}

    segment_id: int | Unset = UNSET
    """Number of the segment."""

    used_by: SegmentOrSenderUsage | None | Unset = UNSET
    """Campaigns and newsletters that use it; may be null when there are none."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.segment_id) is not UNSET:
            out["segment_id"] = v
        if (v := fields.used_by) is not UNSET:
            out["used_by"] = encode(v)
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
        self.segment_id = v if (v := pop("segment_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.used_by = (
            SegmentOrSenderUsage.from_dict(v)
            if (v := pop("used_by", UNSET)).__class__ is dict
            else other_object(v, SegmentOrSenderUsage.from_dict)
        )
        self._extra = d or None
        return self


from .segment_or_sender_usage import SegmentOrSenderUsage

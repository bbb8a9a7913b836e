from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SegmentDependencies(Model):
    """What uses a segment."""

    __slots__ = ("segment_id", "used_by")

    FIELDS: ClassVar[dict[str, str]] = {"segment_id": "segment_id", "used_by": "used_by"}

    segment_id: int
    """Number of the segment."""

    used_by: SegmentOrSenderUsage
    """Campaigns and newsletters that use it."""

    def __init__(self, *, segment_id: int, used_by: SegmentOrSenderUsage) -> None:
        self._extra = None
        self.segment_id = segment_id
        self.used_by = used_by

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SegmentDependencies.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SegmentDependencies) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_segment_id, _used_by) = d.values()
    made.segment_id = (
        _segment_id
        if _segment_id is UNSET or _segment_id is None or class_of(_segment_id) is int
        else integer(_segment_id)
    )
    made.used_by = (
        _SegmentOrSenderUsage(_used_by) if class_of(_used_by) is dict else other_object(_used_by, _SegmentOrSenderUsage)
    )
    return made


from .segment_or_sender_usage import SegmentOrSenderUsage
from .segment_or_sender_usage import read as _SegmentOrSenderUsage

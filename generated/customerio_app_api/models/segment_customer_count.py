from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SegmentCustomerCount(Model):
    """How many people a segment has."""

    __slots__ = ("segment_id", "count")

    FIELDS: ClassVar[dict[str, str]] = {"segment_id": "segment_id", "count": "count"}

    segment_id: int
    """Number of the segment."""

    count: int
    """Number of people."""

    def __init__(self, *, segment_id: int, count: int) -> None:
        self._extra = None
        self.segment_id = segment_id
        self.count = count

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SegmentCustomerCount.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SegmentCustomerCount) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_segment_id, _count) = d.values()
    made.segment_id = (
        _segment_id
        if _segment_id is UNSET or _segment_id is None or class_of(_segment_id) is int
        else integer(_segment_id)
    )
    made.count = _count if _count is UNSET or _count is None or class_of(_count) is int else integer(_count)
    return made

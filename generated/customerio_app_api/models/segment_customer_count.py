from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentCustomerCount(Model):
    """How many people a segment has.

    Args:
        segment_id: Number of the segment.
        count: Number of people.
    """

    segment_id: int
    """Number of the segment."""
    count: int
    """Number of people."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SegmentCustomerCount) -> SegmentCustomerCount:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_segment_id, _count) = d.values()
    if not ((class_of(_segment_id) is int or _segment_id is None) and (class_of(_count) is int or _count is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.segment_id = _segment_id
    made.count = _count
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(SegmentCustomerCount, {"segment_id": INTEGER, "count": INTEGER}, read)

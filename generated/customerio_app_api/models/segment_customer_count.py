from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.segment_id, made.count) = d.values()
    if not (
        (made.segment_id is None or class_of(made.segment_id) is int)
        and (made.count is None or class_of(made.count) is int)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(SegmentCustomerCount, {"segment_id": INTEGER, "count": INTEGER}, read)

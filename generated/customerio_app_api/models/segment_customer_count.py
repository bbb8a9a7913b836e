from __future__ import annotations

from attr import define

from ..fields import INTEGER, ModelReader, describe
from ..types import Model


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


read = ModelReader(SegmentCustomerCount)


describe(SegmentCustomerCount, {"segment_id": INTEGER, "count": INTEGER}, read)

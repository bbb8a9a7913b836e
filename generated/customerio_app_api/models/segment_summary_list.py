from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentSummaryList(Listed["SegmentSummary"]):
    """The segments that a person belongs to.

    Args:
        segments: The segments; empty or null when there are none.
    """

    ITEMS: ClassVar[str] = "segments"
    segments: list[SegmentSummary] = _field(factory=NoList)
    """The segments; empty or null when there are none."""


read = ModelReader(SegmentSummaryList)

from .segment_summary import SegmentSummary
from .segment_summary import read as _SegmentSummary

describe(SegmentSummaryList, {"segments": Array(Object(_SegmentSummary))}, read)

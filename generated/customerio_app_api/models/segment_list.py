from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentList(Listed["Segment"]):
    """The segments of the workspace.

    Args:
        segments: The segments; empty or null when there are none.
    """

    ITEMS: ClassVar[str] = "segments"
    segments: list[Segment] = _field(factory=NoList)
    """The segments; empty or null when there are none."""


read = ModelReader(SegmentList)

from .segment import Segment
from .segment import read as _Segment

describe(SegmentList, {"segments": Array(Object(_Segment))}, read)

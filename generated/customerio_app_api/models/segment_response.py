from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentResponse(Model):
    """One segment.

    Args:
        segment: The segment.
    """

    segment: Segment
    """The segment."""


read = ModelReader(SegmentResponse)

from .segment import Segment
from .segment import read as _Segment

describe(SegmentResponse, {"segment": Object(_Segment)}, read)

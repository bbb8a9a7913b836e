from __future__ import annotations

from attr import define

from ..fields import INTEGER, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentDependencies(Model):
    """What uses a segment.

    Args:
        segment_id: Number of the segment.
        used_by: Campaigns and newsletters that use it.
    """

    segment_id: int
    """Number of the segment."""
    used_by: SegmentOrSenderUsage
    """Campaigns and newsletters that use it."""


read = ModelReader(SegmentDependencies)

from .segment_or_sender_usage import SegmentOrSenderUsage
from .segment_or_sender_usage import read as _SegmentOrSenderUsage

describe(SegmentDependencies, {"segment_id": INTEGER, "used_by": Object(_SegmentOrSenderUsage)}, read)

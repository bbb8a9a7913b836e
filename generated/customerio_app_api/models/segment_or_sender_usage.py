from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import INTEGER, Array, ModelReader, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SegmentOrSenderUsage(Model):
    """Ids of the campaigns and newsletters that use a segment or a sender.

    Args:
        campaigns: Numbers of the campaigns; may be null.
        sent_newsletters: Numbers of the newsletters already sent; may be null.
        draft_newsletters: Numbers of the newsletters still in draft; may be null.
    """

    campaigns: list[int] = _field(factory=NoList)
    """Numbers of the campaigns; may be null."""
    sent_newsletters: list[int] = _field(factory=NoList)
    """Numbers of the newsletters already sent; may be null."""
    draft_newsletters: list[int] = _field(factory=NoList)
    """Numbers of the newsletters still in draft; may be null."""


read = ModelReader(SegmentOrSenderUsage)


describe(
    SegmentOrSenderUsage,
    {"campaigns": Array(INTEGER), "sent_newsletters": Array(INTEGER), "draft_newsletters": Array(INTEGER)},
    read,
)

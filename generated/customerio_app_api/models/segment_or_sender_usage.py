from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import INTEGER, Array, Notes, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SegmentOrSenderUsage) -> SegmentOrSenderUsage:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_campaigns, _sent_newsletters, _draft_newsletters) = d.values()
    if not (
        (_campaigns is UNSET or _campaigns is None or class_of(_campaigns) is list and each_is(_campaigns, int))
        and (
            _sent_newsletters is UNSET
            or _sent_newsletters is None
            or class_of(_sent_newsletters) is list
            and each_is(_sent_newsletters, int)
        )
        and (
            _draft_newsletters is UNSET
            or _draft_newsletters is None
            or class_of(_draft_newsletters) is list
            and each_is(_draft_newsletters, int)
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.campaigns = NoList() if _campaigns is UNSET or _campaigns is None else _campaigns
    made.sent_newsletters = NoList() if _sent_newsletters is UNSET or _sent_newsletters is None else _sent_newsletters
    made.draft_newsletters = (
        NoList() if _draft_newsletters is UNSET or _draft_newsletters is None else _draft_newsletters
    )
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    SegmentOrSenderUsage,
    {"campaigns": Array(INTEGER), "sent_newsletters": Array(INTEGER), "draft_newsletters": Array(INTEGER)},
    read,
)

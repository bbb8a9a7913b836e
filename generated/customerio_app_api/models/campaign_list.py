from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignList(Listed["Campaign"]):
    """All campaigns of the workspace.

    Args:
        campaigns: The campaigns; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "campaigns"
    campaigns: list[Campaign] = _field(factory=NoList)
    """The campaigns; null or empty when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignList) -> CampaignList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _campaigns = d["campaigns"]
    if not (_campaigns is UNSET or _campaigns is None or class_of(_campaigns) is list and each_is(_campaigns, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.campaigns = (
        [_Campaign(item, notes) for item in _campaigns]
        if _campaigns
        else NoList()
        if _campaigns is UNSET or _campaigns is None
        else _campaigns
    )
    return made  # type: ignore[no-any-return]


from .campaign import Campaign
from .campaign import read as _Campaign

_SHAPES: Shapes = {}
_ABSENT = describe(CampaignList, {"campaigns": Array(Object(_Campaign))}, read)

from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignList(Listed["Campaign"]):
    """All campaigns of the workspace.

    Args:
        campaigns: The campaigns; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "campaigns"
    campaigns: list[Campaign] = _field(factory=NoList)
    """The campaigns; null or empty when there are none."""


read = ModelReader(CampaignList)

from .campaign import Campaign
from .campaign import read as _Campaign

describe(CampaignList, {"campaigns": Array(Object(_Campaign))}, read)

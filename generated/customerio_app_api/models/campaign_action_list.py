from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignActionList(Listed["CampaignAction"]):
    """A page of the actions of a campaign, at most 10.

    Args:
        actions: The messages and webhooks, language variants included; null or empty when there are none.
        next: Cursor of the next page, for `start`; empty, null or missing on the last page.
    """

    ITEMS: ClassVar[str] = "actions"
    actions: list[CampaignAction] = _field(factory=NoList)
    """The messages and webhooks, language variants included; null or empty when there are none."""
    next: str | None = None
    """Cursor of the next page, for `start`; empty, null or missing on the last page."""


read = ModelReader(CampaignActionList)

from .campaign_action import CampaignAction
from .campaign_action import read as _CampaignAction

describe(CampaignActionList, {"actions": Array(Object(_CampaignAction)), "next": TEXT}, read)

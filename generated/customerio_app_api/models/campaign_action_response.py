from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignActionResponse(Model):
    """One action of a campaign.

    Args:
        action: The action, in the form that its `type` names.
    """

    action: CampaignAction
    """The action, in the form that its `type` names."""


read = ModelReader(CampaignActionResponse)

from .campaign_action import CampaignAction
from .campaign_action import read as _CampaignAction

describe(CampaignActionResponse, {"action": Object(_CampaignAction)}, read)

from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignResponse(Model):
    """One campaign.

    Args:
        campaign: The campaign, in the form that its `type` names.
    """

    campaign: Campaign
    """The campaign, in the form that its `type` names."""


read = ModelReader(CampaignResponse)

from .campaign import Campaign
from .campaign import read as _Campaign

describe(CampaignResponse, {"campaign": Object(_Campaign)}, read)

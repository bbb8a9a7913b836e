from __future__ import annotations

from attr import define

from ..fields import INTEGER, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignTemplateRef(Model):
    """Reference to a message template of a campaign.

    Args:
        type: Channel of the template.
        id: Number of the template.
    """

    type: CampaignTemplateType
    """Channel of the template."""
    id: int
    """Number of the template."""


read = ModelReader(CampaignTemplateRef)

from .campaign_template_type import LOOKUP as _CampaignTemplateType
from .campaign_template_type import CampaignTemplateType

describe(CampaignTemplateRef, {"type": Choice(_CampaignTemplateType), "id": INTEGER}, read)

from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignActionRef(Model):
    """Reference to an action of a campaign.

    Args:
        id: Number of the action.
        type: Kind of the action; no list of values is published.
    """

    id: int
    """Number of the action."""
    type: str | None = None
    """Kind of the action; no list of values is published."""


read = ModelReader(CampaignActionRef)


describe(CampaignActionRef, {"id": INTEGER, "type": TEXT}, read)

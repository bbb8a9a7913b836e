from __future__ import annotations

from typing import Any

from attr import define

from ..fields import ANY, INTEGER, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignAudience(Model):
    """Which people around an object a campaign is for. The vendor does not publish what its values mean.

    Args:
        type: Kind of the audience, as a number.
        person_filters: Conditions on the person; any JSON.
        relationship_filters: Conditions on the relationship; any JSON.
    """

    type: int | None = None
    """Kind of the audience, as a number."""
    person_filters: Any = None
    """Conditions on the person; any JSON."""
    relationship_filters: Any = None
    """Conditions on the relationship; any JSON."""


read = ModelReader(CampaignAudience)


describe(CampaignAudience, {"type": INTEGER, "person_filters": ANY, "relationship_filters": ANY}, read)

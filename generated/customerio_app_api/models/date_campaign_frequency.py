from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class DateCampaignFrequency(StrEnum):
    """How often a date starts a campaign. Values that are not listed are kept as they come."""

    ONCE = "once"
    MONTHLY = "monthly"
    YEARLY = "yearly"

    @classmethod
    def _missing_(cls, value: object) -> DateCampaignFrequency | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(DateCampaignFrequency)

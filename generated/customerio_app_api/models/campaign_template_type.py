from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class CampaignTemplateType(StrEnum):
    """Channel of a message template. Values that are not listed are kept as they come."""

    EMAIL = "email"
    SMS = "sms"
    PUSH = "push"
    SLACK = "slack"

    @classmethod
    def _missing_(cls, value: object) -> CampaignTemplateType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(CampaignTemplateType)

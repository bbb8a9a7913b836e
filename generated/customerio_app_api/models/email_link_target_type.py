from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class EmailLinkTargetType(StrEnum):
    """Kind of workflow item that an email is linked to. `campaign_action` stands for the actions of campaigns and of API-
    triggered broadcasts. Values that are not listed are kept as they come.
    """

    TRANSACTIONAL_MESSAGE = "transactional_message"
    NEWSLETTER = "newsletter"
    CAMPAIGN_ACTION = "campaign_action"

    @classmethod
    def _missing_(cls, value: object) -> EmailLinkTargetType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(EmailLinkTargetType)

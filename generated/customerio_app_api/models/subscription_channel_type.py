from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class SubscriptionChannelType(StrEnum):
    """Kind of channel. `twilio` is SMS, `urban_airship` is push through Airship, `line` is the LINE messenger, `inbox` is
    the inbox on a website. Values that are not listed are kept as they come.
    """

    EMAIL = "email"
    TWILIO = "twilio"
    URBAN_AIRSHIP = "urban_airship"
    SLACK = "slack"
    PUSH = "push"
    IN_APP = "in_app"
    LINE = "line"
    INBOX = "inbox"
    WHATSAPP = "whatsapp"

    @classmethod
    def _missing_(cls, value: object) -> SubscriptionChannelType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(SubscriptionChannelType)

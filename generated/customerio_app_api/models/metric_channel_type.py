from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class MetricChannelType(StrEnum):
    """Channel of a message; `twilio` is SMS. Values that are not listed are kept as they come."""

    EMAIL = "email"
    WEBHOOK = "webhook"
    TWILIO = "twilio"
    WHATSAPP = "whatsapp"
    SLACK = "slack"
    PUSH = "push"
    IN_APP = "in_app"
    LIVE_NOTIFICATION = "live_notification"

    @classmethod
    def _missing_(cls, value: object) -> MetricChannelType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(MetricChannelType)

from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class DeliveryType(StrEnum):
    """Channel of a delivery; `twilio` is SMS. Values that are not listed are kept as they come."""

    EMAIL = "email"
    WEBHOOK = "webhook"
    TWILIO = "twilio"
    PUSH = "push"
    IN_APP = "in_app"
    SLACK = "slack"
    WHATSAPP = "whatsapp"
    LIVE_NOTIFICATION = "live_notification"

    @classmethod
    def _missing_(cls, value: object) -> DeliveryType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(DeliveryType)

from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ReportingWebhookObjectType(StrEnum):
    """What an event is about: the kind of message, or the person. Values that are not listed are kept as they come."""

    CUSTOMER = "customer"
    EMAIL = "email"
    PUSH = "push"
    IN_APP = "in_app"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    SLACK = "slack"
    WEBHOOK = "webhook"

    @classmethod
    def _missing_(cls, value: object) -> ReportingWebhookObjectType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ReportingWebhookObjectType)

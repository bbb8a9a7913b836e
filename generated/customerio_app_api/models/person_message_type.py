from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class PersonMessageType(StrEnum):
    """Channel of a delivery; `twilio` is SMS. Values that are not listed are kept as they come."""

    EMAIL = "email"
    WEBHOOK = "webhook"
    TWILIO = "twilio"
    SLACK = "slack"
    PUSH = "push"
    IN_APP = "in_app"
    WHATSAPP = "whatsapp"

    @classmethod
    def _missing_(cls, value: object) -> PersonMessageType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(PersonMessageType)

from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class MessageActionType(StrEnum):
    """Channel of a message action; `twilio` is SMS. Values that are not listed are kept as they come."""

    EMAIL = "email"
    IN_APP = "in_app"
    PUSH = "push"
    TWILIO = "twilio"
    SLACK = "slack"
    WHATSAPP = "whatsapp"

    @classmethod
    def _missing_(cls, value: object) -> MessageActionType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(MessageActionType)

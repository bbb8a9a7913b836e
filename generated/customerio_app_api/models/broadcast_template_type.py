from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class BroadcastTemplateType(StrEnum):
    """Channel of a reference. Values that are not listed are kept as they come."""

    EMAIL = "email"
    WEBHOOK = "webhook"
    PUSH = "push"
    SMS = "sms"
    SLACK = "slack"

    @classmethod
    def _missing_(cls, value: object) -> BroadcastTemplateType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(BroadcastTemplateType)

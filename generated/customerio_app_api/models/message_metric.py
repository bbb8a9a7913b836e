from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class MessageMetric(StrEnum):
    """What can become of a message; the filter keeps messages that got there. Values that are not listed are kept as they
    come.
    """

    ATTEMPTED = "attempted"
    SENT = "sent"
    DELIVERED = "delivered"
    OPENED = "opened"
    CLICKED = "clicked"
    CONVERTED = "converted"
    BOUNCED = "bounced"
    SPAMMED = "spammed"
    UNSUBSCRIBED = "unsubscribed"
    DROPPED = "dropped"
    FAILED = "failed"
    UNDELIVERABLE = "undeliverable"

    @classmethod
    def _missing_(cls, value: object) -> MessageMetric | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(MessageMetric)

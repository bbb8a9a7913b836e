from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class DeliveryMetric(StrEnum):
    """Outcome of a delivery: how far it got, what the recipient did with it (`opened`, `clicked`, `converted`,
    `unsubscribed`, `spammed`), or why it did not arrive (`bounced`, `dropped`, `failed`, `undeliverable`). Values that
    are not listed are kept as they come.
    """

    CREATED = "created"
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
    def _missing_(cls, value: object) -> DeliveryMetric | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(DeliveryMetric)

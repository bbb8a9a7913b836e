from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class LiveNotificationDeliveryStatus(StrEnum):
    """`queued` waits to be sent, `sent` has left, `failed` and `undeliverable` did not reach the device. Values that are
    not listed are kept as they come.
    """

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    UNDELIVERABLE = "undeliverable"

    @classmethod
    def _missing_(cls, value: object) -> LiveNotificationDeliveryStatus | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(LiveNotificationDeliveryStatus)

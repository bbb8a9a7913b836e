from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class LiveNotificationState(StrEnum):
    """`active` is running, `ended` was ended by a call, `expired` ran out of time, `failed` has its cause in
    `failure_reason`. Values that are not listed are kept as they come.
    """

    ACTIVE = "active"
    ENDED = "ended"
    EXPIRED = "expired"
    FAILED = "failed"

    @classmethod
    def _missing_(cls, value: object) -> LiveNotificationState | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(LiveNotificationState)

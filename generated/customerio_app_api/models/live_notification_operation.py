from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class LiveNotificationOperation(StrEnum):
    """The call behind a delivery. Values that are not listed are kept as they come."""

    START = "start"
    UPDATE = "update"
    END = "end"

    @classmethod
    def _missing_(cls, value: object) -> LiveNotificationOperation | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(LiveNotificationOperation)

from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class DevicePushStatus(StrEnum):
    """What became of the last push message to a device. The empty value means that nothing is recorded. Values that are
    not listed are kept as they come.
    """

    EMPTY = ""
    BOUNCED = "bounced"
    SENT = "sent"
    SUPPRESSED = "suppressed"

    @classmethod
    def _missing_(cls, value: object) -> DevicePushStatus | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(DevicePushStatus)

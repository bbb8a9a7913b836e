from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class MessageState(StrEnum):
    """State of a message; `attempted` means that sending did not work out at first and goes on. Values that are not listed
    are kept as they come.
    """

    FAILED = "failed"
    SENT = "sent"
    DRAFTED = "drafted"
    ATTEMPTED = "attempted"

    @classmethod
    def _missing_(cls, value: object) -> MessageState | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(MessageState)

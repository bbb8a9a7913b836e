from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class SendingState(StrEnum):
    """What happens to messages of an action: `automatic` sends them, `draft` keeps each as a draft for somebody to send,
    `off` makes none. Values that are not listed are kept as they come.
    """

    AUTOMATIC = "automatic"
    DRAFT = "draft"
    OFF = "off"

    @classmethod
    def _missing_(cls, value: object) -> SendingState | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(SendingState)

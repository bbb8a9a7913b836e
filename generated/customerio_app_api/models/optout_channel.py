from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class OptoutChannel(StrEnum):
    """Channels that people can opt out of by sender. Values that are not listed are kept as they come."""

    SMS = "sms"
    WHATSAPP = "whatsapp"

    @classmethod
    def _missing_(cls, value: object) -> OptoutChannel | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(OptoutChannel)

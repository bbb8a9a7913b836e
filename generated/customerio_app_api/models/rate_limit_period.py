from __future__ import annotations

from enum import IntEnum

from ..fields import EnumLookup, unknown_member


class RateLimitPeriod(IntEnum):
    """Length of a sending period in seconds: a minute (60), an hour (3600) or a day (86400). Values that are not listed
    are kept as they come.
    """

    VALUE_60 = 60
    VALUE_3600 = 3600
    VALUE_86400 = 86400

    @classmethod
    def _missing_(cls, value: object) -> RateLimitPeriod | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(RateLimitPeriod)

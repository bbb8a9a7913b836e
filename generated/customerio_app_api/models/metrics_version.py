from __future__ import annotations

from enum import IntEnum

from ..fields import EnumLookup, unknown_member


class MetricsVersion(IntEnum):
    """How the range of a metric is given: `2` with `start`, `end`, `res` and `tz`, `1` with `period` and `steps`. Values
    that are not listed are kept as they come.
    """

    VALUE_1 = 1
    VALUE_2 = 2

    @classmethod
    def _missing_(cls, value: object) -> MetricsVersion | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(MetricsVersion)

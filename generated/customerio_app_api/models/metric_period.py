from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class MetricPeriod(StrEnum):
    """Length of a period. Days begin at 00:00 EST, weeks on Sunday and months on the 1st at that time. The most that can
    be asked for is 24 hours, 45 days, 12 weeks or 121 months. Values that are not listed are kept as they come.
    """

    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"

    @classmethod
    def _missing_(cls, value: object) -> MetricPeriod | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(MetricPeriod)

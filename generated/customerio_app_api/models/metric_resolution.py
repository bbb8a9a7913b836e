from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class MetricResolution(StrEnum):
    """Length of a period. Each length has two spellings, as in `days` and `daily`. Values that are not listed are kept as
    they come.
    """

    HOURS = "hours"
    HOURLY = "hourly"
    DAYS = "days"
    DAILY = "daily"
    WEEKS = "weeks"
    WEEKLY = "weekly"
    MONTHS = "months"
    MONTHLY = "monthly"

    @classmethod
    def _missing_(cls, value: object) -> MetricResolution | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(MetricResolution)

from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, TIME, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScheduleNewsletterRequest(Model):
    """When a newsletter goes out, and how fast.

    Args:
        scheduled_at: When to send, Unix seconds; in the future, or 0 to take the newsletter off the schedule.
        timezone: IANA name of the time zone, such as `Europe/Berlin`; required unless `scheduled_at` is 0.
        tz_match_enabled: `true` sends to each recipient at the same local time. `rate_limit_time_period` may then be
            3600 at most.
        rate_limit_email_rate: Most messages in one period; counts every channel in spite of its name. The limit is
            fixed; it cannot grow from day to day.
        rate_limit_time_period: Length of the period in seconds; 3600 at most together with `tz_match_enabled`.
        rate_limit_spread: `true` spreads the messages evenly over the period; otherwise they go out as fast as
            possible.
    """

    scheduled_at: Time
    """When to send, Unix seconds; in the future, or 0 to take the newsletter off the schedule."""
    timezone: str | None = None
    """IANA name of the time zone, such as `Europe/Berlin`; required unless `scheduled_at` is 0."""
    tz_match_enabled: bool | None = None
    """`true` sends to each recipient at the same local time. `rate_limit_time_period` may then be 3600 at most."""
    rate_limit_email_rate: int | None = None
    """Most messages in one period; counts every channel in spite of its name. The limit is fixed; it cannot grow from day
    to day.
    """
    rate_limit_time_period: RateLimitPeriod | Literal[60, 3600, 86400] | None = None
    """Length of the period in seconds; 3600 at most together with `tz_match_enabled`."""
    rate_limit_spread: bool | None = None
    """`true` spreads the messages evenly over the period; otherwise they go out as fast as possible."""


read = ModelReader(ScheduleNewsletterRequest)

from .rate_limit_period import LOOKUP as _RateLimitPeriod
from .rate_limit_period import RateLimitPeriod

describe(
    ScheduleNewsletterRequest,
    {
        "scheduled_at": TIME,
        "timezone": TEXT,
        "tz_match_enabled": BOOLEAN,
        "rate_limit_email_rate": INTEGER,
        "rate_limit_time_period": Choice(_RateLimitPeriod),
        "rate_limit_spread": BOOLEAN,
    },
    read,
    Rules(required=("scheduled_at",)),
)

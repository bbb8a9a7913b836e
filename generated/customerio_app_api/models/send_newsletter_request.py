from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import BOOLEAN, INTEGER, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SendNewsletterRequest(Model):
    """How fast a newsletter goes out; every field is optional.

    Args:
        rate_limit_email_rate: Most messages in one period; counts every channel in spite of its name. The limit is
            fixed; it cannot grow from day to day.
        rate_limit_time_period: Length of the period in seconds.
        rate_limit_spread: `true` spreads the messages evenly over the period; otherwise they go out as fast as
            possible.
    """

    rate_limit_email_rate: int | None = None
    """Most messages in one period; counts every channel in spite of its name. The limit is fixed; it cannot grow from day
    to day.
    """
    rate_limit_time_period: RateLimitPeriod | Literal[60, 3600, 86400] | None = None
    """Length of the period in seconds."""
    rate_limit_spread: bool | None = None
    """`true` spreads the messages evenly over the period; otherwise they go out as fast as possible."""


read = ModelReader(SendNewsletterRequest)

from .rate_limit_period import LOOKUP as _RateLimitPeriod
from .rate_limit_period import RateLimitPeriod

describe(
    SendNewsletterRequest,
    {
        "rate_limit_email_rate": INTEGER,
        "rate_limit_time_period": Choice(_RateLimitPeriod),
        "rate_limit_spread": BOOLEAN,
    },
    read,
    Rules(required=()),
)

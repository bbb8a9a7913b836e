from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ScheduleNewsletterRequest(Model):
    """When a newsletter goes out, and how fast."""

    __slots__ = (
        "scheduled_at",
        "timezone",
        "tz_match_enabled",
        "rate_limit_email_rate",
        "rate_limit_time_period",
        "rate_limit_spread",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "scheduled_at": "scheduled_at",
        "timezone": "timezone",
        "tz_match_enabled": "tz_match_enabled",
        "rate_limit_email_rate": "rate_limit_email_rate",
        "rate_limit_time_period": "rate_limit_time_period",
        "rate_limit_spread": "rate_limit_spread",
    }

    scheduled_at: int
    """When to send, Unix seconds; in the future, or 0 to take the newsletter off the schedule."""

    timezone: str | Unset
    """IANA name of the time zone, such as `Europe/Berlin`; required unless `scheduled_at` is 0."""

    tz_match_enabled: bool | Unset
    """`true` sends to each recipient at the same local time. `rate_limit_time_period` may then be 3600 at most."""

    rate_limit_email_rate: int | Unset
    """Most messages in one period; counts every channel in spite of its name. The limit is fixed; it cannot grow from day
    to day.
    """

    rate_limit_time_period: RateLimitPeriod | Literal[60, 3600, 86400] | Unset
    """Length of the period in seconds; 3600 at most together with `tz_match_enabled`."""

    rate_limit_spread: bool | Unset
    """`true` spreads the messages evenly over the period; otherwise they go out as fast as possible."""

    def __init__(
        self,
        *,
        scheduled_at: int,
        timezone: str | Unset = UNSET,
        tz_match_enabled: bool | Unset = UNSET,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_time_period: RateLimitPeriod | Literal[60, 3600, 86400] | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.scheduled_at = scheduled_at
        self.timezone = timezone
        self.tz_match_enabled = tz_match_enabled
        self.rate_limit_email_rate = rate_limit_email_rate
        self.rate_limit_time_period = rate_limit_time_period
        self.rate_limit_spread = rate_limit_spread

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.scheduled_at) is not UNSET:
            out["scheduled_at"] = v
        if (v := fields.timezone) is not UNSET:
            out["timezone"] = v
        if (v := fields.tz_match_enabled) is not UNSET:
            out["tz_match_enabled"] = v
        if (v := fields.rate_limit_email_rate) is not UNSET:
            out["rate_limit_email_rate"] = v
        if (v := fields.rate_limit_time_period) is not UNSET:
            out["rate_limit_time_period"] = encode(v)
        if (v := fields.rate_limit_spread) is not UNSET:
            out["rate_limit_spread"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ScheduleNewsletterRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ScheduleNewsletterRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 6 else take_unknown(d, 6)
    (
        _scheduled_at,
        made.timezone,
        made.tz_match_enabled,
        _rate_limit_email_rate,
        _rate_limit_time_period,
        made.rate_limit_spread,
    ) = d.values()
    made.scheduled_at = (
        _scheduled_at
        if _scheduled_at is UNSET or _scheduled_at is None or class_of(_scheduled_at) is int
        else integer(_scheduled_at)
    )
    made.rate_limit_email_rate = (
        _rate_limit_email_rate
        if _rate_limit_email_rate is UNSET or _rate_limit_email_rate is None or class_of(_rate_limit_email_rate) is int
        else integer(_rate_limit_email_rate)
    )
    made.rate_limit_time_period = _RateLimitPeriod[_rate_limit_time_period]
    return made


from .rate_limit_period import LOOKUP as _RateLimitPeriod
from .rate_limit_period import RateLimitPeriod

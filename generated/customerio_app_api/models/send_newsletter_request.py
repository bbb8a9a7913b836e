from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class SendNewsletterRequest(Model):
    """How fast a newsletter goes out; every field is optional."""

    FIELDS: ClassVar[dict[str, str]] = {
        "rate_limit_email_rate": "rate_limit_email_rate",
        "rate_limit_time_period": "rate_limit_time_period",
        "rate_limit_spread": "rate_limit_spread",
    }

    rate_limit_email_rate: int | Unset = UNSET
    """Most messages in one period; counts every channel in spite of its name. The limit is fixed; it cannot grow from day
    to day.
    """

    rate_limit_time_period: RateLimitPeriod | Literal[60, 3600, 86400] | Unset = UNSET
    """Length of the period in seconds."""

    rate_limit_spread: bool | Unset = UNSET
    """`true` spreads the messages evenly over the period; otherwise they go out as fast as possible."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.rate_limit_email_rate = (
            v if (v := pop("rate_limit_email_rate", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self.rate_limit_time_period = _RateLimitPeriod[pop("rate_limit_time_period", UNSET)]
        self.rate_limit_spread = pop("rate_limit_spread", UNSET)
        self._extra = d or None
        return self


from .rate_limit_period import LOOKUP as _RateLimitPeriod
from .rate_limit_period import RateLimitPeriod

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SmsNewsletterInput(Model):
    """A new newsletter sent by SMS."""

    __slots__ = (
        "name",
        "recipients",
        "send_now",
        "scheduled_at",
        "subscription_topic_id",
        "rate_limit_email_rate",
        "rate_limit_time_period",
        "rate_limit_spread",
        "type",
        "body",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "name": "name",
        "recipients": "recipients",
        "send_now": "send_now",
        "scheduled_at": "scheduled_at",
        "subscription_topic_id": "subscription_topic_id",
        "rate_limit_email_rate": "rate_limit_email_rate",
        "rate_limit_time_period": "rate_limit_time_period",
        "rate_limit_spread": "rate_limit_spread",
        "type": "type",
        "body": "body",
    }

    name: str
    """Name of the newsletter in the workspace; 1 to 190 characters."""

    recipients: NewsletterRecipients
    """Who gets the newsletter."""

    send_now: bool | Unset
    """`true` sends at once. Not together with `scheduled_at`."""

    scheduled_at: int | Unset
    """When to send, Unix seconds; in the future. Not together with `send_now`."""

    subscription_topic_id: int | Unset
    """Number of the subscription topic; required if the workspace has the subscription center enabled."""

    rate_limit_email_rate: int | Unset
    """Most messages in one period; counts every channel in spite of its name. The limit is fixed; it cannot grow from day
    to day.
    """

    rate_limit_time_period: RateLimitPeriod | Literal[60, 3600, 86400] | Unset
    """Length of the period in seconds."""

    rate_limit_spread: bool | Unset
    """`true` spreads the messages evenly over the period; otherwise they go out as fast as possible."""

    type: Literal["twilio"]
    """Always `twilio`, the vendor's name of the SMS channel; selects this form."""

    body: str
    """Text of the message."""

    def __init__(
        self,
        *,
        name: str,
        recipients: NewsletterRecipients,
        send_now: bool | Unset = UNSET,
        scheduled_at: int | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_time_period: RateLimitPeriod | Literal[60, 3600, 86400] | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        type: Literal["twilio"] = "twilio",
        body: str,
    ) -> None:
        self._extra = None
        self.name = name
        self.recipients = recipients
        self.send_now = send_now
        self.scheduled_at = scheduled_at
        self.subscription_topic_id = subscription_topic_id
        self.rate_limit_email_rate = rate_limit_email_rate
        self.rate_limit_time_period = rate_limit_time_period
        self.rate_limit_spread = rate_limit_spread
        self.type = type
        self.body = body

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.recipients) is not UNSET:
            out["recipients"] = encode(v)
        if (v := fields.send_now) is not UNSET:
            out["send_now"] = v
        if (v := fields.scheduled_at) is not UNSET:
            out["scheduled_at"] = v
        if (v := fields.subscription_topic_id) is not UNSET:
            out["subscription_topic_id"] = v
        if (v := fields.rate_limit_email_rate) is not UNSET:
            out["rate_limit_email_rate"] = v
        if (v := fields.rate_limit_time_period) is not UNSET:
            out["rate_limit_time_period"] = encode(v)
        if (v := fields.rate_limit_spread) is not UNSET:
            out["rate_limit_spread"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SmsNewsletterInput.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SmsNewsletterInput) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        made.name,
        _recipients,
        made.send_now,
        _scheduled_at,
        _subscription_topic_id,
        _rate_limit_email_rate,
        _rate_limit_time_period,
        made.rate_limit_spread,
        made.type,
        made.body,
    ) = d.values()
    made.recipients = (
        _NewsletterRecipients(_recipients)
        if class_of(_recipients) is dict
        else other_object(_recipients, _NewsletterRecipients)
    )
    made.scheduled_at = (
        _scheduled_at
        if _scheduled_at is UNSET or _scheduled_at is None or class_of(_scheduled_at) is int
        else integer(_scheduled_at)
    )
    made.subscription_topic_id = (
        _subscription_topic_id
        if _subscription_topic_id is UNSET or _subscription_topic_id is None or class_of(_subscription_topic_id) is int
        else integer(_subscription_topic_id)
    )
    made.rate_limit_email_rate = (
        _rate_limit_email_rate
        if _rate_limit_email_rate is UNSET or _rate_limit_email_rate is None or class_of(_rate_limit_email_rate) is int
        else integer(_rate_limit_email_rate)
    )
    made.rate_limit_time_period = _RateLimitPeriod[_rate_limit_time_period]
    return made


from .newsletter_recipients import NewsletterRecipients
from .newsletter_recipients import read as _NewsletterRecipients
from .rate_limit_period import LOOKUP as _RateLimitPeriod
from .rate_limit_period import RateLimitPeriod

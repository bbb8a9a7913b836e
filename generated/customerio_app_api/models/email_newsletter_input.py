from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, check_choice, encode, integer, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class EmailNewsletterInput(Model):
    """A new newsletter sent by email. At most one of `from` and `from_id` may be given; with neither the oldest verified
    sender address is used.
    """

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
        "subject": "subject",
        "preheader_text": "preheader_text",
        "body": "body",
        "body_plain": "body_plain",
        "layout_id": "layout_id",
        "from": "from_",
        "from_id": "from_id",
    }

    name: str
    """Name of the newsletter in the workspace."""

    recipients: NewsletterRecipients
    """Who gets the newsletter."""

    send_now: bool | Unset = UNSET
    """`true` sends at once. Not together with `scheduled_at`."""

    scheduled_at: int | Unset = UNSET
    """When to send, Unix seconds; in the future. Not together with `send_now`."""

    subscription_topic_id: int | Unset = UNSET
    """Number of the subscription topic; required if the workspace has the subscription center enabled."""

    rate_limit_email_rate: int | Unset = UNSET
    """Most messages in one period; counts every channel in spite of its name. The limit is fixed; it cannot grow from day
    to day.
    """

    rate_limit_time_period: RateLimitPeriod | Literal[60, 3600, 86400] | Unset = UNSET
    """Length of the period in seconds."""

    rate_limit_spread: bool | Unset = UNSET
    """`true` spreads the messages evenly over the period; otherwise they go out as fast as possible."""

    type: Literal["email"] = "email"
    """Always `email`; selects this form."""

    subject: str
    """Subject line."""

    preheader_text: str | Unset = UNSET
    """Preview text that mail programs show beside the subject."""

    body: str
    """The message as plain HTML and CSS; Design Studio components and global styles do not work here."""

    body_plain: str | Unset = UNSET
    """Plain text version; replaces the one that is made from `body`."""

    layout_id: int | Unset = UNSET
    """Number of the layout around the body; without it the workspace's default layout."""

    from_: str | Unset = UNSET
    """Sender as `Name <address>`, such as `Ada <ada@example.com>`. Not together with `from_id`."""

    from_id: int | Unset = UNSET
    """Number of the sender identity. Not together with `from`."""

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
            out["type"] = v
        if (v := fields.subject) is not UNSET:
            out["subject"] = v
        if (v := fields.preheader_text) is not UNSET:
            out["preheader_text"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.body_plain) is not UNSET:
            out["body_plain"] = v
        if (v := fields.layout_id) is not UNSET:
            out["layout_id"] = v
        if (v := fields.from_) is not UNSET:
            out["from"] = v
        if (v := fields.from_id) is not UNSET:
            out["from_id"] = v
        check_choice("EmailNewsletterInput", out, ("from", "from_id"), False)
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
        self.name = pop("name", UNSET)
        self.recipients = (
            NewsletterRecipients.from_dict(v)
            if (v := pop("recipients", UNSET)).__class__ is dict
            else other_object(v, NewsletterRecipients.from_dict)
        )
        self.send_now = pop("send_now", UNSET)
        self.scheduled_at = v if (v := pop("scheduled_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.subscription_topic_id = (
            v if (v := pop("subscription_topic_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self.rate_limit_email_rate = (
            v if (v := pop("rate_limit_email_rate", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self.rate_limit_time_period = _RateLimitPeriod[pop("rate_limit_time_period", UNSET)]
        self.rate_limit_spread = pop("rate_limit_spread", UNSET)
        self.type = pop("type", UNSET)
        self.subject = pop("subject", UNSET)
        self.preheader_text = pop("preheader_text", UNSET)
        self.body = pop("body", UNSET)
        self.body_plain = pop("body_plain", UNSET)
        self.layout_id = v if (v := pop("layout_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.from_ = pop("from", UNSET)
        self.from_id = v if (v := pop("from_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self


from .newsletter_recipients import NewsletterRecipients
from .rate_limit_period import LOOKUP as _RateLimitPeriod
from .rate_limit_period import RateLimitPeriod

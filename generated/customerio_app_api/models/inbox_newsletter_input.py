from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, TIME, Choice, ModelReader, Object, describe
from ..rules import Limits, Rules
from ..types import Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InboxNewsletterInput(Model):
    """A new newsletter put into people's inbox in the app.

    Args:
        name: Name of the newsletter in the workspace; 1 to 190 characters.
        recipients: Who gets the newsletter.
        body_json: The message as a JSON object in text form, not as an object. It expires after 30 days unless it says
            otherwise.
        send_now: `true` sends at once. Not together with `scheduled_at`.
        scheduled_at: When to send, Unix seconds; in the future. Not together with `send_now`.
        subscription_topic_id: Number of the subscription topic; required if the workspace has the subscription center
            enabled.
        rate_limit_email_rate: Most messages in one period; counts every channel in spite of its name. The limit is
            fixed; it cannot grow from day to day.
        rate_limit_time_period: Length of the period in seconds.
        rate_limit_spread: `true` spreads the messages evenly over the period; otherwise they go out as fast as
            possible.
        type: Always `inbox`; selects this form.
    """

    name: str
    """Name of the newsletter in the workspace; 1 to 190 characters."""
    recipients: NewsletterRecipients | Mapping[str, Any]
    """Who gets the newsletter."""
    body_json: str
    """The message as a JSON object in text form, not as an object. It expires after 30 days unless it says otherwise.
    """
    send_now: bool | None = None
    """`true` sends at once. Not together with `scheduled_at`."""
    scheduled_at: Time | None = None
    """When to send, Unix seconds; in the future. Not together with `send_now`."""
    subscription_topic_id: int | None = None
    """Number of the subscription topic; required if the workspace has the subscription center enabled."""
    rate_limit_email_rate: int | None = None
    """Most messages in one period; counts every channel in spite of its name. The limit is fixed; it cannot grow from day
    to day.
    """
    rate_limit_time_period: RateLimitPeriod | Literal[60, 3600, 86400] | None = None
    """Length of the period in seconds."""
    rate_limit_spread: bool | None = None
    """`true` spreads the messages evenly over the period; otherwise they go out as fast as possible."""
    type: Literal["inbox"] = "inbox"
    """Always `inbox`; selects this form."""


read = ModelReader(InboxNewsletterInput)

from .newsletter_recipients import NewsletterRecipients
from .newsletter_recipients import read as _NewsletterRecipients
from .rate_limit_period import LOOKUP as _RateLimitPeriod
from .rate_limit_period import RateLimitPeriod

describe(
    InboxNewsletterInput,
    {
        "name": TEXT,
        "recipients": Object(_NewsletterRecipients),
        "body_json": TEXT,
        "send_now": BOOLEAN,
        "scheduled_at": TIME,
        "subscription_topic_id": INTEGER,
        "rate_limit_email_rate": INTEGER,
        "rate_limit_time_period": Choice(_RateLimitPeriod),
        "rate_limit_spread": BOOLEAN,
        "type": TEXT,
    },
    read,
    Rules(
        required=("name", "recipients", "body_json", "type"),
        limits={"name": Limits(least_characters=1, most_characters=190)},
    ),
)

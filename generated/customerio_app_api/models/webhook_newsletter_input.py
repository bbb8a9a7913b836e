from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, TIME, Choice, ModelReader, Object, describe
from ..rules import Limits, Rules
from ..types import Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookNewsletterInput(Model):
    """A new newsletter sent as an HTTP request for each recipient.

    Args:
        name: Name of the newsletter in the workspace; 1 to 190 characters.
        recipients: Who gets the newsletter.
        body: Body of the request.
        request_method: HTTP method of the request.
        url: Address that the request goes to.
        send_now: `true` sends at once. Not together with `scheduled_at`.
        scheduled_at: When to send, Unix seconds; in the future. Not together with `send_now`.
        subscription_topic_id: Number of the subscription topic; required if the workspace has the subscription center
            enabled.
        rate_limit_email_rate: Most messages in one period; counts every channel in spite of its name. The limit is
            fixed; it cannot grow from day to day.
        rate_limit_time_period: Length of the period in seconds.
        rate_limit_spread: `true` spreads the messages evenly over the period; otherwise they go out as fast as
            possible.
        type: Always `webhook`; selects this form.
    """

    name: str
    """Name of the newsletter in the workspace; 1 to 190 characters."""
    recipients: NewsletterRecipients | Mapping[str, Any]
    """Who gets the newsletter."""
    body: str
    """Body of the request."""
    request_method: HttpMethod | Literal["DELETE", "GET", "POST", "PUT", "PATCH"]
    """HTTP method of the request."""
    url: str
    """Address that the request goes to."""
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
    type: Literal["webhook"] = "webhook"
    """Always `webhook`; selects this form."""


read = ModelReader(WebhookNewsletterInput)

from .http_method import LOOKUP as _HttpMethod
from .http_method import HttpMethod
from .newsletter_recipients import NewsletterRecipients
from .newsletter_recipients import read as _NewsletterRecipients
from .rate_limit_period import LOOKUP as _RateLimitPeriod
from .rate_limit_period import RateLimitPeriod

describe(
    WebhookNewsletterInput,
    {
        "name": TEXT,
        "recipients": Object(_NewsletterRecipients),
        "body": TEXT,
        "request_method": Choice(_HttpMethod),
        "url": TEXT,
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
        required=("name", "recipients", "body", "request_method", "url", "type"),
        limits={"name": Limits(least_characters=1, most_characters=190)},
    ),
)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, TIME, Choice, ModelReader, Object, describe
from ..rules import Limits, Rules
from ..types import Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailNewsletterInput(Model):
    """A new newsletter sent by email. At most one of `from` and `from_id` may be given; with neither the oldest verified
    sender address is used.

    Args:
        name: Name of the newsletter in the workspace; 1 to 190 characters.
        recipients: Who gets the newsletter.
        subject: Subject line.
        body: The message as plain HTML and CSS; Design Studio components and global styles do not work here.
        send_now: `true` sends at once. Not together with `scheduled_at`.
        scheduled_at: When to send, Unix seconds; in the future. Not together with `send_now`.
        subscription_topic_id: Number of the subscription topic; required if the workspace has the subscription center
            enabled.
        rate_limit_email_rate: Most messages in one period; counts every channel in spite of its name. The limit is
            fixed; it cannot grow from day to day.
        rate_limit_time_period: Length of the period in seconds.
        rate_limit_spread: `true` spreads the messages evenly over the period; otherwise they go out as fast as
            possible.
        type: Always `email`; selects this form.
        preheader_text: Preview text that mail programs show beside the subject.
        body_plain: Plain text version; replaces the one that is made from `body`.
        layout_id: Number of the layout around the body; without it the workspace's default layout.
        from_: Sender as `Name <address>`, such as `Ada <ada@example.com>`. Not together with `from_id`.
        from_id: Number of the sender identity. Not together with `from`.
    """

    name: str
    """Name of the newsletter in the workspace; 1 to 190 characters."""
    recipients: NewsletterRecipients | Mapping[str, Any]
    """Who gets the newsletter."""
    subject: str
    """Subject line."""
    body: str
    """The message as plain HTML and CSS; Design Studio components and global styles do not work here."""
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
    type: Literal["email"] = "email"
    """Always `email`; selects this form."""
    preheader_text: str | None = None
    """Preview text that mail programs show beside the subject."""
    body_plain: str | None = None
    """Plain text version; replaces the one that is made from `body`."""
    layout_id: int | None = None
    """Number of the layout around the body; without it the workspace's default layout."""
    from_: str | None = None
    """Sender as `Name <address>`, such as `Ada <ada@example.com>`. Not together with `from_id`."""
    from_id: int | None = None
    """Number of the sender identity. Not together with `from`."""


read = ModelReader(EmailNewsletterInput)

from .newsletter_recipients import NewsletterRecipients
from .newsletter_recipients import read as _NewsletterRecipients
from .rate_limit_period import LOOKUP as _RateLimitPeriod
from .rate_limit_period import RateLimitPeriod

describe(
    EmailNewsletterInput,
    {
        "name": TEXT,
        "recipients": Object(_NewsletterRecipients),
        "subject": TEXT,
        "body": TEXT,
        "send_now": BOOLEAN,
        "scheduled_at": TIME,
        "subscription_topic_id": INTEGER,
        "rate_limit_email_rate": INTEGER,
        "rate_limit_time_period": Choice(_RateLimitPeriod),
        "rate_limit_spread": BOOLEAN,
        "type": TEXT,
        "preheader_text": TEXT,
        "body_plain": TEXT,
        "layout_id": INTEGER,
        "from": TEXT,
        "from_id": INTEGER,
    },
    read,
    Rules(
        required=("name", "recipients", "subject", "body", "type"),
        limits={"name": Limits(least_characters=1, most_characters=190)},
        choices=((("from", "from_id"), False),),
    ),
)

from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterContent(Model):
    """The content of one newsletter variant, a language or a part of an A/B test. Which fields are filled depends on the
    channel.

    Args:
        id: Number of the variant; the `content_id` of the variant calls.
        newsletter_id: Number of the newsletter.
        deduplicate_id: The id and a time as `<id>:<Unix seconds>`.
        name: Name of the variant.
        body: The message; HTML for email.
        language: Language tag; empty for the default language.
        type: Channel of the newsletter.
        layout: Layout around the body.
        body_amp: AMP version of an email.
        from_: Sender of an email.
        from_id: Number of the sender identity.
        reply_to: Address that replies go to.
        reply_to_id: Number of the sender identity that replies go to; null when there is none.
        preprocessor: Tool that moves the styles of an email into its elements; always `premailer`.
        recipient: Address that the message goes to.
        subject: Subject line of an email, or title of a push notification.
        cc: Addresses that get a copy.
        bcc: Addresses that get a blind copy.
        fake_bcc: Whether the `bcc` addresses get a separate copy in place of a true blind one.
        preheader_text: Preview text that mail programs show beside the subject.
        headers: Headers as JSON in text form; an array of objects with `name` and `value`. Updates take a real array
            instead.
    """

    id: int
    """Number of the variant; the `content_id` of the variant calls."""
    newsletter_id: int
    """Number of the newsletter."""
    deduplicate_id: str
    """The id and a time as `<id>:<Unix seconds>`."""
    name: str
    """Name of the variant."""
    body: str
    """The message; HTML for email."""
    language: str
    """Language tag; empty for the default language."""
    type: NewsletterChannel
    """Channel of the newsletter."""
    layout: str | None = None
    """Layout around the body."""
    body_amp: str | None = None
    """AMP version of an email."""
    from_: str | None = None
    """Sender of an email."""
    from_id: int | None = None
    """Number of the sender identity."""
    reply_to: str | None = None
    """Address that replies go to."""
    reply_to_id: int | None = None
    """Number of the sender identity that replies go to; null when there is none."""
    preprocessor: str | None = None
    """Tool that moves the styles of an email into its elements; always `premailer`."""
    recipient: str | None = None
    """Address that the message goes to."""
    subject: str | None = None
    """Subject line of an email, or title of a push notification."""
    cc: str | None = None
    """Addresses that get a copy."""
    bcc: str | None = None
    """Addresses that get a blind copy."""
    fake_bcc: bool | None = None
    """Whether the `bcc` addresses get a separate copy in place of a true blind one."""
    preheader_text: str | None = None
    """Preview text that mail programs show beside the subject."""
    headers: str | None = None
    """Headers as JSON in text form; an array of objects with `name` and `value`. Updates take a real array instead."""


read = ModelReader(NewsletterContent)

from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel

describe(
    NewsletterContent,
    {
        "id": INTEGER,
        "newsletter_id": INTEGER,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "body": TEXT,
        "language": TEXT,
        "type": Choice(_NewsletterChannel),
        "layout": TEXT,
        "body_amp": TEXT,
        "from": TEXT,
        "from_id": INTEGER,
        "reply_to": TEXT,
        "reply_to_id": INTEGER,
        "preprocessor": TEXT,
        "recipient": TEXT,
        "subject": TEXT,
        "cc": TEXT,
        "bcc": TEXT,
        "fake_bcc": BOOLEAN,
        "preheader_text": TEXT,
        "headers": TEXT,
    },
    read,
)

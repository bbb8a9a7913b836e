from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import (
    BOOLEAN,
    INTEGER,
    SHAPES,
    TEXT,
    Choice,
    Notes,
    came,
    describe,
    new_object,
    read_carefully,
    take_unknown,
)
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterContent) -> NewsletterContent:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 21 else take_unknown(d, 21)
    (
        made.id,
        made.newsletter_id,
        made.deduplicate_id,
        made.name,
        made.body,
        made.language,
        _type,
        made.layout,
        made.body_amp,
        made.from_,
        made.from_id,
        made.reply_to,
        made.reply_to_id,
        made.preprocessor,
        made.recipient,
        made.subject,
        made.cc,
        made.bcc,
        made.fake_bcc,
        made.preheader_text,
        made.headers,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.newsletter_id is None or class_of(made.newsletter_id) is int)
        and (made.deduplicate_id is None or class_of(made.deduplicate_id) is str)
        and (made.name is None or class_of(made.name) is str)
        and (made.body is None or class_of(made.body) is str)
        and (made.language is None or class_of(made.language) is str)
        and (_type is None or class_of(_type) is str)
        and (made.layout is None or class_of(made.layout) is str)
        and (made.body_amp is None or class_of(made.body_amp) is str)
        and (made.from_ is None or class_of(made.from_) is str)
        and (made.from_id is None or class_of(made.from_id) is int)
        and (made.reply_to is None or class_of(made.reply_to) is str)
        and (made.reply_to_id is None or class_of(made.reply_to_id) is int)
        and (made.preprocessor is None or class_of(made.preprocessor) is str)
        and (made.recipient is None or class_of(made.recipient) is str)
        and (made.subject is None or class_of(made.subject) is str)
        and (made.cc is None or class_of(made.cc) is str)
        and (made.bcc is None or class_of(made.bcc) is str)
        and (made.fake_bcc is None or class_of(made.fake_bcc) is bool)
        and (made.preheader_text is None or class_of(made.preheader_text) is str)
        and (made.headers is None or class_of(made.headers) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.type = _NewsletterChannel[_type]
    return made  # type: ignore[no-any-return]


from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel

_ABSENT, _ALL = describe(
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

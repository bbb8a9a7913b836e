from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 21, _SHAPES)
    (
        _id,
        _newsletter_id,
        _deduplicate_id,
        _name,
        _body,
        _language,
        _type,
        _layout,
        _body_amp,
        _from_,
        _from_id,
        _reply_to,
        _reply_to_id,
        _preprocessor,
        _recipient,
        _subject,
        _cc,
        _bcc,
        _fake_bcc,
        _preheader_text,
        _headers,
    ) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_newsletter_id) is int or _newsletter_id is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_body) is str or _body is None)
        and (class_of(_language) is str or _language is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_layout) is str or _layout is None)
        and (class_of(_body_amp) is str or _body_amp is None)
        and (class_of(_from_) is str or _from_ is None)
        and (class_of(_from_id) is int or _from_id is None)
        and (class_of(_reply_to) is str or _reply_to is None)
        and (class_of(_reply_to_id) is int or _reply_to_id is None)
        and (class_of(_preprocessor) is str or _preprocessor is None)
        and (class_of(_recipient) is str or _recipient is None)
        and (class_of(_subject) is str or _subject is None)
        and (class_of(_cc) is str or _cc is None)
        and (class_of(_bcc) is str or _bcc is None)
        and (class_of(_fake_bcc) is bool or _fake_bcc is None)
        and (class_of(_preheader_text) is str or _preheader_text is None)
        and (class_of(_headers) is str or _headers is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.newsletter_id = _newsletter_id
    made.deduplicate_id = _deduplicate_id
    made.name = _name
    made.body = _body
    made.language = _language
    made.type = _NewsletterChannel[_type]
    made.layout = _layout
    made.body_amp = _body_amp
    made.from_ = _from_
    made.from_id = _from_id
    made.reply_to = _reply_to
    made.reply_to_id = _reply_to_id
    made.preprocessor = _preprocessor
    made.recipient = _recipient
    made.subject = _subject
    made.cc = _cc
    made.bcc = _bcc
    made.fake_bcc = _fake_bcc
    made.preheader_text = _preheader_text
    made.headers = _headers
    return made  # type: ignore[no-any-return]


from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel

_SHAPES: Shapes = {}
_ABSENT = describe(
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

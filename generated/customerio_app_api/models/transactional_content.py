from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalContent(Model):
    """A variant of a transactional message, in one language.

    Args:
        id: Number of the variant; `content_id` of the operations.
        name: Name in the app.
        created: When it was made, Unix seconds.
        updated: When it last changed, Unix seconds.
        body: Content of the message, Liquid unresolved.
        language: Language tag; empty for the default variant.
        type: Channel of the message.
        from_: Sender address.
        from_id: Number of the sender identity.
        reply_to: Address that replies go to.
        reply_to_id: Number of the sender identity that replies go to; null for none.
        preprocessor: CSS preprocessor of the body; always `premailer`.
        recipient: Address the message goes to; usually Liquid.
        subject: Subject line, Liquid unresolved.
        cc: Addresses that get a copy.
        bcc: Addresses that get a blind copy.
        fake_bcc: True sends the blind copies as messages of their own, with the recipient in the subject line.
        preheader_text: Text that mail programs show after the subject.
        body_amp: AMP version of the body.
        headers: Extra email headers, as JSON text of a list of objects with `name` and `value`; updates take a real
            list.
    """

    id: int
    """Number of the variant; `content_id` of the operations."""
    name: str
    """Name in the app."""
    created: int
    """When it was made, Unix seconds."""
    updated: int
    """When it last changed, Unix seconds."""
    body: str
    """Content of the message, Liquid unresolved."""
    language: str
    """Language tag; empty for the default variant."""
    type: TransactionalContentType
    """Channel of the message."""
    from_: str | None = None
    """Sender address."""
    from_id: int | None = None
    """Number of the sender identity."""
    reply_to: str | None = None
    """Address that replies go to."""
    reply_to_id: int | None = None
    """Number of the sender identity that replies go to; null for none."""
    preprocessor: str | None = None
    """CSS preprocessor of the body; always `premailer`."""
    recipient: str | None = None
    """Address the message goes to; usually Liquid."""
    subject: str | None = None
    """Subject line, Liquid unresolved."""
    cc: str | None = None
    """Addresses that get a copy."""
    bcc: str | None = None
    """Addresses that get a blind copy."""
    fake_bcc: bool | None = None
    """True sends the blind copies as messages of their own, with the recipient in the subject line."""
    preheader_text: str | None = None
    """Text that mail programs show after the subject."""
    body_amp: str | None = None
    """AMP version of the body."""
    headers: str | None = None
    """Extra email headers, as JSON text of a list of objects with `name` and `value`; updates take a real list."""


read = ModelReader(TransactionalContent)

from .transactional_content_type import LOOKUP as _TransactionalContentType
from .transactional_content_type import TransactionalContentType

describe(
    TransactionalContent,
    {
        "id": INTEGER,
        "name": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "body": TEXT,
        "language": TEXT,
        "type": Choice(_TransactionalContentType),
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
        "body_amp": TEXT,
        "headers": TEXT,
    },
    read,
)

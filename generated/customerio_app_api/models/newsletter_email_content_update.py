from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..rules import Rules
from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterEmailContentUpdate(Model):
    """New values for the content of an email.

    Args:
        body: The message as HTML.
        body_amp: AMP version of the message.
        body_plain: Plain text version of the message.
        subject: Subject line.
        preheader_text: Preview text that mail programs show beside the subject.
        from_id: Number of the sender identity.
        reply_to_id: Number of the sender identity that replies go to; may be null.
        recipient: Address that the message goes to.
    """

    body: str | None = None
    """The message as HTML."""
    body_amp: str | None = None
    """AMP version of the message."""
    body_plain: str | None = None
    """Plain text version of the message."""
    subject: str | None = None
    """Subject line."""
    preheader_text: str | None = None
    """Preview text that mail programs show beside the subject."""
    from_id: int | None = None
    """Number of the sender identity."""
    reply_to_id: int | None | Unset = UNSET
    """Number of the sender identity that replies go to; may be null."""
    recipient: str | None = None
    """Address that the message goes to."""


read = ModelReader(NewsletterEmailContentUpdate)


describe(
    NewsletterEmailContentUpdate,
    {
        "body": TEXT,
        "body_amp": TEXT,
        "body_plain": TEXT,
        "subject": TEXT,
        "preheader_text": TEXT,
        "from_id": INTEGER,
        "reply_to_id": INTEGER,
        "recipient": TEXT,
    },
    read,
    Rules(required=(), nullable=("reply_to_id",)),
)

from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ArchivedMessage(Model):
    """A message as it was sent, with what its channel has: emails the address and subject fields, webhooks `url` and
    `request_method`. The rest is missing or empty.

    Args:
        id: Id of the delivery.
        body: Body as sent.
        from_: Sender.
        reply_to: Reply-to address.
        recipient: Where it went, such as an email address or phone number.
        subject: Subject line.
        cc: Copy addresses.
        bcc: Blind copy addresses.
        fake_bcc: True if blind copies went out as messages of their own, with the recipient's address in the subject.
        preheader_text: Preview text of an email.
        url: Address that a webhook called.
        request_method: HTTP method of a webhook.
        headers: Headers of the message, all in one text.
        forgotten: True if Customer.io did not keep the content of the message.
    """

    id: str
    """Id of the delivery."""
    body: str | None = None
    """Body as sent."""
    from_: str | None = None
    """Sender."""
    reply_to: str | None = None
    """Reply-to address."""
    recipient: str | None = None
    """Where it went, such as an email address or phone number."""
    subject: str | None = None
    """Subject line."""
    cc: str | None = None
    """Copy addresses."""
    bcc: str | None = None
    """Blind copy addresses."""
    fake_bcc: bool | None = None
    """True if blind copies went out as messages of their own, with the recipient's address in the subject."""
    preheader_text: str | None = None
    """Preview text of an email."""
    url: str | None = None
    """Address that a webhook called."""
    request_method: HttpMethod | None = None
    """HTTP method of a webhook."""
    headers: str | None = None
    """Headers of the message, all in one text."""
    forgotten: bool | None = None
    """True if Customer.io did not keep the content of the message."""


read = ModelReader(ArchivedMessage)

from .http_method import LOOKUP as _HttpMethod
from .http_method import HttpMethod

describe(
    ArchivedMessage,
    {
        "id": TEXT,
        "body": TEXT,
        "from": TEXT,
        "reply_to": TEXT,
        "recipient": TEXT,
        "subject": TEXT,
        "cc": TEXT,
        "bcc": TEXT,
        "fake_bcc": BOOLEAN,
        "preheader_text": TEXT,
        "url": TEXT,
        "request_method": Choice(_HttpMethod),
        "headers": TEXT,
        "forgotten": BOOLEAN,
    },
    read,
)

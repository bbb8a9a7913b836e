from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, SHAPES, TEXT, Choice, Notes, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ArchivedMessage) -> ArchivedMessage:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 14 else take_unknown(d, 14)
    (
        made.id,
        made.body,
        made.from_,
        made.reply_to,
        made.recipient,
        made.subject,
        made.cc,
        made.bcc,
        made.fake_bcc,
        made.preheader_text,
        made.url,
        _request_method,
        made.headers,
        made.forgotten,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (made.body is None or class_of(made.body) is str)
        and (made.from_ is None or class_of(made.from_) is str)
        and (made.reply_to is None or class_of(made.reply_to) is str)
        and (made.recipient is None or class_of(made.recipient) is str)
        and (made.subject is None or class_of(made.subject) is str)
        and (made.cc is None or class_of(made.cc) is str)
        and (made.bcc is None or class_of(made.bcc) is str)
        and (made.fake_bcc is None or class_of(made.fake_bcc) is bool)
        and (made.preheader_text is None or class_of(made.preheader_text) is str)
        and (made.url is None or class_of(made.url) is str)
        and (_request_method is None or class_of(_request_method) is str)
        and (made.headers is None or class_of(made.headers) is str)
        and (made.forgotten is None or class_of(made.forgotten) is bool)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.request_method = _HttpMethod[_request_method]
    return made  # type: ignore[no-any-return]


from .http_method import LOOKUP as _HttpMethod
from .http_method import HttpMethod

_ABSENT, _ALL = describe(
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

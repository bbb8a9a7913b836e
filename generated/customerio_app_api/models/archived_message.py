from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 14, _SHAPES)
    (
        _id,
        _body,
        _from_,
        _reply_to,
        _recipient,
        _subject,
        _cc,
        _bcc,
        _fake_bcc,
        _preheader_text,
        _url,
        _request_method,
        _headers,
        _forgotten,
    ) = d.values()
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_body) is str or _body is None)
        and (class_of(_from_) is str or _from_ is None)
        and (class_of(_reply_to) is str or _reply_to is None)
        and (class_of(_recipient) is str or _recipient is None)
        and (class_of(_subject) is str or _subject is None)
        and (class_of(_cc) is str or _cc is None)
        and (class_of(_bcc) is str or _bcc is None)
        and (class_of(_fake_bcc) is bool or _fake_bcc is None)
        and (class_of(_preheader_text) is str or _preheader_text is None)
        and (class_of(_url) is str or _url is None)
        and (class_of(_request_method) is str or _request_method is None)
        and (class_of(_headers) is str or _headers is None)
        and (class_of(_forgotten) is bool or _forgotten is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.body = _body
    made.from_ = _from_
    made.reply_to = _reply_to
    made.recipient = _recipient
    made.subject = _subject
    made.cc = _cc
    made.bcc = _bcc
    made.fake_bcc = _fake_bcc
    made.preheader_text = _preheader_text
    made.url = _url
    made.request_method = _HttpMethod[_request_method]
    made.headers = _headers
    made.forgotten = _forgotten
    return made  # type: ignore[no-any-return]


from .http_method import LOOKUP as _HttpMethod
from .http_method import HttpMethod

_SHAPES: Shapes = {}
_ABSENT = describe(
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

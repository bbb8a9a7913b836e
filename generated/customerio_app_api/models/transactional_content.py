from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = TransactionalContent) -> TransactionalContent:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 20, _SHAPES)
    (
        _id,
        _name,
        _created,
        _updated,
        _body,
        _language,
        _type,
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
        _body_amp,
        _headers,
    ) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_body) is str or _body is None)
        and (class_of(_language) is str or _language is None)
        and (class_of(_type) is str or _type is None)
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
        and (class_of(_body_amp) is str or _body_amp is None)
        and (class_of(_headers) is str or _headers is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.name = _name
    made.created = _created
    made.updated = _updated
    made.body = _body
    made.language = _language
    made.type = _TransactionalContentType[_type]
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
    made.body_amp = _body_amp
    made.headers = _headers
    return made  # type: ignore[no-any-return]


from .transactional_content_type import LOOKUP as _TransactionalContentType
from .transactional_content_type import TransactionalContentType

_SHAPES: Shapes = {}
_ABSENT = describe(
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

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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 20 else take_unknown(d, 20)
    (
        made.id,
        made.name,
        made.created,
        made.updated,
        made.body,
        made.language,
        _type,
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
        made.body_amp,
        made.headers,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.name is None or class_of(made.name) is str)
        and (made.created is None or class_of(made.created) is int)
        and (made.updated is None or class_of(made.updated) is int)
        and (made.body is None or class_of(made.body) is str)
        and (made.language is None or class_of(made.language) is str)
        and (_type is None or class_of(_type) is str)
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
        and (made.body_amp is None or class_of(made.body_amp) is str)
        and (made.headers is None or class_of(made.headers) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.type = _TransactionalContentType[_type]
    return made  # type: ignore[no-any-return]


from .transactional_content_type import LOOKUP as _TransactionalContentType
from .transactional_content_type import TransactionalContentType

_ABSENT, _ALL = describe(
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

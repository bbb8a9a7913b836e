from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import INTEGER, TEXT, Array, ModelReader, Object, describe
from ..rules import Rules
from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalContentUpdate(Model):
    """The whole new content of a variant of a transactional message. It replaces the old content, so give every field that
    the message needs.

    Args:
        body: Content of the message; Liquid allowed. Not for a body built with the drag-and-drop editor.
        from_id: Number of the sender identity that the message comes from; see `sender_identities.list`.
        reply_to_id: Number of the sender identity that replies go to; null for none.
        recipient: Address the message goes to; usually Liquid, such as `{{customer.email}}`.
        subject: Subject line; Liquid allowed.
        preheader_text: Text that mail programs show after the subject.
        body_amp: AMP version of the body, for mail programs that show it.
        headers: Extra email headers, as a list; they read back as JSON text. A mapping, or JSON text, is sent as such a
            list.
    """

    body: str | None = None
    """Content of the message; Liquid allowed. Not for a body built with the drag-and-drop editor."""
    from_id: int | None = None
    """Number of the sender identity that the message comes from; see `sender_identities.list`."""
    reply_to_id: int | None | Unset = UNSET
    """Number of the sender identity that replies go to; null for none."""
    recipient: str | None = None
    """Address the message goes to; usually Liquid, such as `{{customer.email}}`."""
    subject: str | None = None
    """Subject line; Liquid allowed."""
    preheader_text: str | None = None
    """Text that mail programs show after the subject."""
    body_amp: str | None = None
    """AMP version of the body, for mail programs that show it."""
    headers: Mapping[str, str] | ListOf[HeaderPair | Mapping[str, Any] | tuple[str, str]] | str | None = None
    """Extra email headers, as a list; they read back as JSON text. A mapping, or JSON text, is sent as such a list."""


read = ModelReader(TransactionalContentUpdate)

from .header_pair import HeaderPair
from .header_pair import read as _HeaderPair

describe(
    TransactionalContentUpdate,
    {
        "body": TEXT,
        "from_id": INTEGER,
        "reply_to_id": INTEGER,
        "recipient": TEXT,
        "subject": TEXT,
        "preheader_text": TEXT,
        "body_amp": TEXT,
        "headers": Array(Object(_HeaderPair)),
    },
    read,
    Rules(required=(), nullable=("reply_to_id",)),
)

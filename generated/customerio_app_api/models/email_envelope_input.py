from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, Array, ModelReader, Object, describe
from ..rules import Rules
from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailEnvelopeInput(Model):
    """Sender, recipient and headers to set. Addresses are chosen by sender identity; the texts `from` and `reply_to` of a
    response cannot be sent back.

    Args:
        from_id: Number of an existing sender identity that the email comes from. May be null.
        reply_to_id: Number of an existing sender identity that replies go to. May be null.
        recipient: Recipient. Left out, it is the Liquid expression for the customer's email address.
        bcc: Address that gets a blind copy.
        fake_bcc: True sends the BCC address a copy of its own instead of a true blind copy. True when left out.
        headers: Custom headers. A mapping, or JSON text, is sent as such a list.
    """

    from_id: int | None | Unset = UNSET
    """Number of an existing sender identity that the email comes from. May be null."""
    reply_to_id: int | None | Unset = UNSET
    """Number of an existing sender identity that replies go to. May be null."""
    recipient: str | None = None
    """Recipient. Left out, it is the Liquid expression for the customer's email address."""
    bcc: str | None = None
    """Address that gets a blind copy."""
    fake_bcc: bool | None = None
    """True sends the BCC address a copy of its own instead of a true blind copy. True when left out."""
    headers: Mapping[str, str] | ListOf[HeaderPair | Mapping[str, Any] | tuple[str, str]] | str | None = None
    """Custom headers. A mapping, or JSON text, is sent as such a list."""


read = ModelReader(EmailEnvelopeInput)

from .header_pair import HeaderPair
from .header_pair import read as _HeaderPair

describe(
    EmailEnvelopeInput,
    {
        "from_id": INTEGER,
        "reply_to_id": INTEGER,
        "recipient": TEXT,
        "bcc": TEXT,
        "fake_bcc": BOOLEAN,
        "headers": Array(Object(_HeaderPair)),
    },
    read,
    Rules(required=(), nullable=("from_id", "reply_to_id")),
)

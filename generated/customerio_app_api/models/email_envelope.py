from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, INTEGER, TEXT, Array, ModelReader, Object, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailEnvelope(Model):
    """Sender, recipient and headers of an email. `from` and `reply_to` are only read; to change them, send `from_id` and
    `reply_to_id`.

    Args:
        from_id: Number of the sender identity the email comes from. Null if none is set.
        from_: Sender that `from_id` stands for.
        reply_to_id: Number of the sender identity that replies go to. Null if none is set.
        reply_to: Reply address that `reply_to_id` stands for.
        bcc: Address that gets a blind copy.
        fake_bcc: True (unless set otherwise) if the BCC address gets a copy of its own instead of a true blind copy.
        headers: Custom headers. Null can stand for none.
        recipient: Recipient; unless set otherwise the Liquid expression for the customer's email address.
    """

    from_id: int | None = None
    """Number of the sender identity the email comes from. Null if none is set."""
    from_: str | None = None
    """Sender that `from_id` stands for."""
    reply_to_id: int | None = None
    """Number of the sender identity that replies go to. Null if none is set."""
    reply_to: str | None = None
    """Reply address that `reply_to_id` stands for."""
    bcc: str | None = None
    """Address that gets a blind copy."""
    fake_bcc: bool | None = None
    """True (unless set otherwise) if the BCC address gets a copy of its own instead of a true blind copy."""
    headers: list[HeaderPair] = _field(factory=NoList)
    """Custom headers. Null can stand for none."""
    recipient: str | None = None
    """Recipient; unless set otherwise the Liquid expression for the customer's email address."""


read = ModelReader(EmailEnvelope)

from .header_pair import HeaderPair
from .header_pair import read as _HeaderPair

describe(
    EmailEnvelope,
    {
        "from_id": INTEGER,
        "from": TEXT,
        "reply_to_id": INTEGER,
        "reply_to": TEXT,
        "bcc": TEXT,
        "fake_bcc": BOOLEAN,
        "headers": Array(Object(_HeaderPair)),
        "recipient": TEXT,
    },
    read,
)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    BOOLEAN,
    INTEGER,
    SHAPES,
    TEXT,
    Array,
    Notes,
    Object,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
)
from ..types import UNSET, Model, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EmailEnvelope) -> EmailEnvelope:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 8 else take_unknown(d, 8)
    (made.from_id, made.from_, made.reply_to_id, made.reply_to, made.bcc, made.fake_bcc, _headers, made.recipient) = (
        d.values()
    )
    if not (
        (made.from_id is None or class_of(made.from_id) is int)
        and (made.from_ is None or class_of(made.from_) is str)
        and (made.reply_to_id is None or class_of(made.reply_to_id) is int)
        and (made.reply_to is None or class_of(made.reply_to) is str)
        and (made.bcc is None or class_of(made.bcc) is str)
        and (made.fake_bcc is None or class_of(made.fake_bcc) is bool)
        and (_headers is UNSET or _headers is None or class_of(_headers) is list and each_is(_headers, dict))
        and (made.recipient is None or class_of(made.recipient) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.headers = (
        [_HeaderPair(item, notes) for item in _headers]
        if _headers
        else NoList()
        if _headers is UNSET or _headers is None
        else _headers
    )
    return made  # type: ignore[no-any-return]


from .header_pair import HeaderPair
from .header_pair import read as _HeaderPair

_ABSENT, _ALL = describe(
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

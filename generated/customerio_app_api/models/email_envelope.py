from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    BOOLEAN,
    INTEGER,
    TEXT,
    Array,
    Notes,
    Object,
    Shapes,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 8, _SHAPES)
    (_from_id, _from_, _reply_to_id, _reply_to, _bcc, _fake_bcc, _headers, _recipient) = d.values()
    if not (
        (class_of(_from_id) is int or _from_id is None)
        and (class_of(_from_) is str or _from_ is None)
        and (class_of(_reply_to_id) is int or _reply_to_id is None)
        and (class_of(_reply_to) is str or _reply_to is None)
        and (class_of(_bcc) is str or _bcc is None)
        and (class_of(_fake_bcc) is bool or _fake_bcc is None)
        and (_headers is UNSET or _headers is None or class_of(_headers) is list and each_is(_headers, dict))
        and (class_of(_recipient) is str or _recipient is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.from_id = _from_id
    made.from_ = _from_
    made.reply_to_id = _reply_to_id
    made.reply_to = _reply_to
    made.bcc = _bcc
    made.fake_bcc = _fake_bcc
    made.headers = (
        [_HeaderPair(item, notes) for item in _headers]
        if _headers
        else NoList()
        if _headers is UNSET or _headers is None
        else _headers
    )
    made.recipient = _recipient
    return made  # type: ignore[no-any-return]


from .header_pair import HeaderPair
from .header_pair import read as _HeaderPair

_SHAPES: Shapes = {}
_ABSENT = describe(
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

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import (
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    integer,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class EmailEnvelope(Model):
    """Sender, recipient and headers of an email. `from` and `reply_to` are only read; to change them, send `from_id` and
    `reply_to_id`.
    """

    FIELDS: ClassVar[dict[str, str]] = {
        "from_id": "from_id",
        "from": "from_",
        "reply_to_id": "reply_to_id",
        "reply_to": "reply_to",
        "bcc": "bcc",
        "fake_bcc": "fake_bcc",
        "headers": "headers",
        "recipient": "recipient",
    }

    from_id: int | None | Unset = UNSET
    """Number of the sender identity the email comes from. Null if none is set."""

    from_: str | Unset = UNSET
    """Sender that `from_id` stands for."""

    reply_to_id: int | None | Unset = UNSET
    """Number of the sender identity that replies go to. Null if none is set."""

    reply_to: str | Unset = UNSET
    """Reply address that `reply_to_id` stands for."""

    bcc: str | Unset = UNSET
    """Address that gets a blind copy."""

    fake_bcc: bool | Unset = UNSET
    """True (unless set otherwise) if the BCC address gets a copy of its own instead of a true blind copy."""

    headers: list[HeaderPair] = _field(factory=AbsentList)
    """Custom headers. Null can stand for none."""

    recipient: str | Unset = UNSET
    """Recipient; unless set otherwise the Liquid expression for the customer's email address."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.from_id) is not UNSET:
            out["from_id"] = v
        if (v := fields.from_) is not UNSET:
            out["from"] = v
        if (v := fields.reply_to_id) is not UNSET:
            out["reply_to_id"] = v
        if (v := fields.reply_to) is not UNSET:
            out["reply_to"] = v
        if (v := fields.bcc) is not UNSET:
            out["bcc"] = v
        if (v := fields.fake_bcc) is not UNSET:
            out["fake_bcc"] = v
        put_list(out, "headers", fields.headers)
        if (v := fields.recipient) is not UNSET:
            out["recipient"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailEnvelope.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailEnvelope) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 8 else take_unknown(d, 8)
    (_from_id, made.from_, _reply_to_id, made.reply_to, made.bcc, made.fake_bcc, _headers, made.recipient) = d.values()
    made.from_id = _from_id if _from_id is UNSET or _from_id is None or class_of(_from_id) is int else integer(_from_id)
    made.reply_to_id = (
        _reply_to_id
        if _reply_to_id is UNSET or _reply_to_id is None or class_of(_reply_to_id) is int
        else integer(_reply_to_id)
    )
    made.headers = (
        [_HeaderPair(item) if class_of(item) is dict else other_object(item, _HeaderPair) for item in _headers]
        if class_of(_headers) is list
        else other_list(_headers)
    )
    return made


from .header_pair import HeaderPair
from .header_pair import read as _HeaderPair

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
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


class EmailEnvelope(Model):
    """Sender, recipient and headers of an email. `from` and `reply_to` are only read; to change them, send `from_id` and
    `reply_to_id`.
    """

    __slots__ = ("from_id", "from_", "reply_to_id", "reply_to", "bcc", "fake_bcc", "headers", "recipient")

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

    from_id: int | None | Unset
    """Number of the sender identity the email comes from. Null if none is set."""

    from_: str | Unset
    """Sender that `from_id` stands for."""

    reply_to_id: int | None | Unset
    """Number of the sender identity that replies go to. Null if none is set."""

    reply_to: str | Unset
    """Reply address that `reply_to_id` stands for."""

    bcc: str | Unset
    """Address that gets a blind copy."""

    fake_bcc: bool | Unset
    """True (unless set otherwise) if the BCC address gets a copy of its own instead of a true blind copy."""

    headers: list[HeaderPair]
    """Custom headers. Null can stand for none."""

    recipient: str | Unset
    """Recipient; unless set otherwise the Liquid expression for the customer's email address."""

    def __init__(
        self,
        *,
        from_id: int | None | Unset = UNSET,
        from_: str | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        bcc: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        headers: list[HeaderPair] = ABSENT_LIST,
        recipient: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.from_id = from_id
        self.from_ = from_
        self.reply_to_id = reply_to_id
        self.reply_to = reply_to
        self.bcc = bcc
        self.fake_bcc = fake_bcc
        self.headers = AbsentList() if headers is ABSENT_LIST else headers
        self.recipient = recipient

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

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


class EmailEnvelopeInput(Model):
    """Sender, recipient and headers to set. Addresses are chosen by sender identity; the texts `from` and `reply_to` of an
    answer cannot be sent back.
    """

    __slots__ = ("from_id", "reply_to_id", "recipient", "bcc", "fake_bcc", "headers")

    FIELDS: ClassVar[dict[str, str]] = {
        "from_id": "from_id",
        "reply_to_id": "reply_to_id",
        "recipient": "recipient",
        "bcc": "bcc",
        "fake_bcc": "fake_bcc",
        "headers": "headers",
    }

    from_id: int | None | Unset
    """Number of an existing sender identity that the email comes from. May be null."""

    reply_to_id: int | None | Unset
    """Number of an existing sender identity that replies go to. May be null."""

    recipient: str | Unset
    """Recipient. Left out, it is the Liquid expression for the customer's email address."""

    bcc: str | Unset
    """Address that gets a blind copy."""

    fake_bcc: bool | Unset
    """True sends the BCC address a copy of its own instead of a true blind copy. True when left out."""

    headers: list[HeaderPair]
    """Custom headers."""

    def __init__(
        self,
        *,
        from_id: int | None | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        bcc: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        headers: list[HeaderPair] = ABSENT_LIST,
    ) -> None:
        self._extra = None
        self.from_id = from_id
        self.reply_to_id = reply_to_id
        self.recipient = recipient
        self.bcc = bcc
        self.fake_bcc = fake_bcc
        self.headers = AbsentList() if headers is ABSENT_LIST else headers

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.from_id) is not UNSET:
            out["from_id"] = v
        if (v := fields.reply_to_id) is not UNSET:
            out["reply_to_id"] = v
        if (v := fields.recipient) is not UNSET:
            out["recipient"] = v
        if (v := fields.bcc) is not UNSET:
            out["bcc"] = v
        if (v := fields.fake_bcc) is not UNSET:
            out["fake_bcc"] = v
        put_list(out, "headers", fields.headers)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailEnvelopeInput.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailEnvelopeInput) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 6 else take_unknown(d, 6)
    (_from_id, _reply_to_id, made.recipient, made.bcc, made.fake_bcc, _headers) = d.values()
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

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, integer, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class EmailEnvelopeInput(Model):
    """Sender, recipient and headers to set. Addresses are chosen by sender identity; the texts `from` and `reply_to` of an
    answer cannot be sent back.
    """

    FIELDS: ClassVar[dict[str, str]] = {
        "from_id": "from_id",
        "reply_to_id": "reply_to_id",
        "recipient": "recipient",
        "bcc": "bcc",
        "fake_bcc": "fake_bcc",
        "headers": "headers",
    }

    from_id: int | None | Unset = UNSET
    """Number of an existing sender identity that the email comes from. May be null."""

    reply_to_id: int | None | Unset = UNSET
    """Number of an existing sender identity that replies go to. May be null."""

    recipient: str | Unset = UNSET
    """Recipient. Left out, it is the Liquid expression for the customer's email address."""

    bcc: str | Unset = UNSET
    """Address that gets a blind copy."""

    fake_bcc: bool | Unset = UNSET
    """True sends the BCC address a copy of its own instead of a true blind copy. True when left out."""

    headers: list[HeaderPair] = _field(factory=AbsentList)
    """Custom headers."""

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
        if (v := fields.headers) or v.__class__ is list:
            out["headers"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["headers"] = None
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.from_id = v if (v := pop("from_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.reply_to_id = v if (v := pop("reply_to_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.recipient = pop("recipient", UNSET)
        self.bcc = pop("bcc", UNSET)
        self.fake_bcc = pop("fake_bcc", UNSET)
        self.headers = (
            [HeaderPair.from_dict(item) for item in v]
            if (v := pop("headers", UNSET)).__class__ is list
            else other_list(v)
        )
        self._extra = d or None
        return self


from .header_pair import HeaderPair

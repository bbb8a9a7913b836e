from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, integer, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class BroadcastMessageActionUpdate(Model):
    """Changes to an email, push, in-app or Slack action of a broadcast. Every field is optional."""

    FIELDS: ClassVar[dict[str, str]] = {
        "broadcast_id": "broadcast_id",
        "body": "body",
        "sending_state": "sending_state",
        "from_id": "from_id",
        "reply_to_id": "reply_to_id",
        "recipient": "recipient",
        "subject": "subject",
        "preheader_text": "preheader_text",
        "body_amp": "body_amp",
        "headers": "headers",
    }

    broadcast_id: int | Unset = UNSET
    """Number of the broadcast, once more; the path already names it."""

    body: str | Unset = UNSET
    """Content of the message; Liquid allowed. Not for a body built with the drag-and-drop editor."""

    sending_state: SendingState | Literal["automatic", "draft", "off"] | Unset = UNSET
    """What happens to messages of the action."""

    from_id: int | Unset = UNSET
    """Number of the sender identity that the message comes from; see `sender_identities.list`."""

    reply_to_id: int | None | Unset = UNSET
    """Number of the sender identity that replies go to; null for none."""

    recipient: str | Unset = UNSET
    """Address the message goes to; usually Liquid, such as `{{customer.email}}`."""

    subject: str | Unset = UNSET
    """Subject line; Liquid allowed."""

    preheader_text: str | Unset = UNSET
    """Text that mail programs show after the subject."""

    body_amp: str | Unset = UNSET
    """AMP version of the body, for mail programs that show it."""

    headers: list[HeaderPair] = _field(factory=AbsentList)
    """Extra email headers. Names and values are ASCII with no space in them; a reserved header keeps its own value."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.broadcast_id) is not UNSET:
            out["broadcast_id"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.sending_state) is not UNSET:
            out["sending_state"] = encode(v)
        if (v := fields.from_id) is not UNSET:
            out["from_id"] = v
        if (v := fields.reply_to_id) is not UNSET:
            out["reply_to_id"] = v
        if (v := fields.recipient) is not UNSET:
            out["recipient"] = v
        if (v := fields.subject) is not UNSET:
            out["subject"] = v
        if (v := fields.preheader_text) is not UNSET:
            out["preheader_text"] = v
        if (v := fields.body_amp) is not UNSET:
            out["body_amp"] = v
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
        self.broadcast_id = v if (v := pop("broadcast_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.body = pop("body", UNSET)
        self.sending_state = _SendingState[pop("sending_state", UNSET)]
        self.from_id = v if (v := pop("from_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.reply_to_id = v if (v := pop("reply_to_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.recipient = pop("recipient", UNSET)
        self.subject = pop("subject", UNSET)
        self.preheader_text = pop("preheader_text", UNSET)
        self.body_amp = pop("body_amp", UNSET)
        self.headers = (
            [HeaderPair.from_dict(item) for item in v]
            if (v := pop("headers", UNSET)).__class__ is list
            else other_list(v)
        )
        self._extra = d or None
        return self


from .header_pair import HeaderPair
from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

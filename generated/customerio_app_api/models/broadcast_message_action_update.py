from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

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


class BroadcastMessageActionUpdate(Model):
    """Changes to an email, push, in-app or Slack action of a broadcast. Every field is optional."""

    __slots__ = (
        "broadcast_id",
        "body",
        "sending_state",
        "from_id",
        "reply_to_id",
        "recipient",
        "subject",
        "preheader_text",
        "body_amp",
        "headers",
    )

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

    broadcast_id: int | Unset
    """Number of the broadcast, once more; the path already names it."""

    body: str | Unset
    """Content of the message; Liquid allowed. Not for a body built with the drag-and-drop editor."""

    sending_state: SendingState | Literal["automatic", "draft", "off"] | Unset
    """What happens to messages of the action."""

    from_id: int | Unset
    """Number of the sender identity that the message comes from; see `sender_identities.list`."""

    reply_to_id: int | None | Unset
    """Number of the sender identity that replies go to; null for none."""

    recipient: str | Unset
    """Address the message goes to; usually Liquid, such as `{{customer.email}}`."""

    subject: str | Unset
    """Subject line; Liquid allowed."""

    preheader_text: str | Unset
    """Text that mail programs show after the subject."""

    body_amp: str | Unset
    """AMP version of the body, for mail programs that show it."""

    headers: list[HeaderPair]
    """Extra email headers. Names and values are ASCII with no space in them; a reserved header keeps its own value."""

    def __init__(
        self,
        *,
        broadcast_id: int | Unset = UNSET,
        body: str | Unset = UNSET,
        sending_state: SendingState | Literal["automatic", "draft", "off"] | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        headers: list[HeaderPair] = ABSENT_LIST,
    ) -> None:
        self._extra = None
        self.broadcast_id = broadcast_id
        self.body = body
        self.sending_state = sending_state
        self.from_id = from_id
        self.reply_to_id = reply_to_id
        self.recipient = recipient
        self.subject = subject
        self.preheader_text = preheader_text
        self.body_amp = body_amp
        self.headers = AbsentList() if headers is ABSENT_LIST else headers

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
        put_list(out, "headers", fields.headers)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(BroadcastMessageActionUpdate.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = BroadcastMessageActionUpdate) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        _broadcast_id,
        made.body,
        _sending_state,
        _from_id,
        _reply_to_id,
        made.recipient,
        made.subject,
        made.preheader_text,
        made.body_amp,
        _headers,
    ) = d.values()
    made.broadcast_id = (
        _broadcast_id
        if _broadcast_id is UNSET or _broadcast_id is None or class_of(_broadcast_id) is int
        else integer(_broadcast_id)
    )
    made.sending_state = _SendingState[_sending_state]
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
from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

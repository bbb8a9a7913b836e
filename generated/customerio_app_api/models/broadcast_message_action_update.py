from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attr import define

from ..fields import INTEGER, TEXT, Array, Choice, ModelReader, Object, describe
from ..rules import Rules
from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastMessageActionUpdate(Model):
    """Changes to an email, push, in-app or Slack action of a broadcast. Every field is optional.

    Args:
        broadcast_id: Number of the broadcast, once more; the path already names it.
        body: Content of the message; Liquid allowed. Not for a body built with the drag-and-drop editor.
        sending_state: What happens to messages of the action.
        from_id: Number of the sender identity that the message comes from; see `sender_identities.list`.
        reply_to_id: Number of the sender identity that replies go to; null for none.
        recipient: Address the message goes to; usually Liquid, such as `{{customer.email}}`.
        subject: Subject line; Liquid allowed.
        preheader_text: Text that mail programs show after the subject.
        body_amp: AMP version of the body, for mail programs that show it.
        headers: Extra email headers. Names and values are ASCII with no space in them; a reserved header keeps its own
            value. A mapping, or JSON text, is sent as such a list.
    """

    broadcast_id: int | None = None
    """Number of the broadcast, once more; the path already names it."""
    body: str | None = None
    """Content of the message; Liquid allowed. Not for a body built with the drag-and-drop editor."""
    sending_state: SendingState | Literal["automatic", "draft", "off"] | None = None
    """What happens to messages of the action."""
    from_id: int | None = None
    """Number of the sender identity that the message comes from; see `sender_identities.list`."""
    reply_to_id: int | None | Unset = UNSET
    """Number of the sender identity that replies go to; null for none."""
    recipient: str | None = None
    """Address the message goes to; usually Liquid, such as `{{customer.email}}`."""
    subject: str | None = None
    """Subject line; Liquid allowed."""
    preheader_text: str | None = None
    """Text that mail programs show after the subject."""
    body_amp: str | None = None
    """AMP version of the body, for mail programs that show it."""
    headers: Mapping[str, str] | ListOf[HeaderPair | Mapping[str, Any] | tuple[str, str]] | str | None = None
    """Extra email headers. Names and values are ASCII with no space in them; a reserved header keeps its own value. A
    mapping, or JSON text, is sent as such a list.
    """


read = ModelReader(BroadcastMessageActionUpdate)

from .header_pair import HeaderPair
from .header_pair import read as _HeaderPair
from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

describe(
    BroadcastMessageActionUpdate,
    {
        "broadcast_id": INTEGER,
        "body": TEXT,
        "sending_state": Choice(_SendingState),
        "from_id": INTEGER,
        "reply_to_id": INTEGER,
        "recipient": TEXT,
        "subject": TEXT,
        "preheader_text": TEXT,
        "body_amp": TEXT,
        "headers": Array(Object(_HeaderPair)),
    },
    read,
    Rules(required=(), nullable=("reply_to_id",)),
)

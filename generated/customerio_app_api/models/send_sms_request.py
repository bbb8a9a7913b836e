from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ANY, BOOLEAN, TEXT, TIME, Map, ModelReader, Object, Plain, describe
from ..rules import Limits, Rules
from ..types import Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SendSmsRequest(Model):
    """A transactional SMS. The text comes from the template.

    Args:
        transactional_message_id: Number of the transactional message, or its trigger name (upper and lower case are the
            same).
        identifiers: The person whom the message belongs to.
        to: Recipient's number in E.164 form (`+12025550143`), or Liquid that yields one. Published as required; the
            vendor's clients allow to leave it out.
        from_: Sender's number in E.164 form, or a sender id verified in Twilio; overrides the template's.
        tracked: Whether link clicks are tracked. Without it the transactional message's own setting counts.
        language: Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`).
        auto_create: `true` creates the transactional message, without content, when `transactional_message_id` is a
            trigger name that does not exist yet. Works with a name only, not a number; a name that belongs to another
            channel gets 400.
        message_data: Values for the template.
        send_at: Time to send, Unix seconds, at most 90 days ahead. A time in the past sends at once.
        disable_message_retention: Whether to keep no copy of the message; overrides the template's setting.
        send_to_unsubscribed: Whether to send to people who have unsubscribed; overrides the template's setting. `false`
            skips them.
        queue_draft: `true` holds the message as a draft instead of sending it.
    """

    transactional_message_id: int | str
    """Number of the transactional message, or its trigger name (upper and lower case are the same)."""
    identifiers: PersonIdentifiers | Mapping[str, Any]
    """The person whom the message belongs to."""
    to: str | None = None
    """Recipient's number in E.164 form (`+12025550143`), or Liquid that yields one. Published as required; the vendor's
    clients allow to leave it out.
    """
    from_: str | None = None
    """Sender's number in E.164 form, or a sender id verified in Twilio; overrides the template's."""
    tracked: bool | None = None
    """Whether link clicks are tracked. Without it the transactional message's own setting counts."""
    language: str | None = None
    """Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`)."""
    auto_create: bool | None = None
    """`true` creates the transactional message, without content, when `transactional_message_id` is a trigger name that
    does not exist yet. Works with a name only, not a number; a name that belongs to another channel gets 400.
    """
    message_data: Mapping[str, Any] | None = None
    """Values for the template."""
    send_at: Time | None = None
    """Time to send, Unix seconds, at most 90 days ahead. A time in the past sends at once."""
    disable_message_retention: bool | None = None
    """Whether to keep no copy of the message; overrides the template's setting."""
    send_to_unsubscribed: bool | None = None
    """Whether to send to people who have unsubscribed; overrides the template's setting. `false` skips them."""
    queue_draft: bool | None = None
    """`true` holds the message as a draft instead of sending it."""


read = ModelReader(SendSmsRequest)

from .person_identifiers import PersonIdentifiers
from .person_identifiers import read as _PersonIdentifiers

describe(
    SendSmsRequest,
    {
        "transactional_message_id": Plain(int, str),
        "identifiers": Object(_PersonIdentifiers),
        "to": TEXT,
        "from": TEXT,
        "tracked": BOOLEAN,
        "language": TEXT,
        "auto_create": BOOLEAN,
        "message_data": Map(ANY),
        "send_at": TIME,
        "disable_message_retention": BOOLEAN,
        "send_to_unsubscribed": BOOLEAN,
        "queue_draft": BOOLEAN,
    },
    read,
    Rules(required=("transactional_message_id", "identifiers"), limits={"send_at": Limits(seconds_ahead=7776000)}),
)

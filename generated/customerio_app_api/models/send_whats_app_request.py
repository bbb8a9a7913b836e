from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ANY, BOOLEAN, TEXT, TIME, Map, ModelReader, Object, Plain, describe
from ..rules import Limits, Rules
from ..types import Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SendWhatsAppRequest(Model):
    """A transactional WhatsApp message. The content comes from a template that Meta has approved.

    Args:
        transactional_message_id: Number of the transactional message, or its trigger name (upper and lower case are the
            same). It must exist.
        identifiers: The person whom the message belongs to.
        to: Recipient's number in E.164 form (`+12025550143`), or Liquid that yields one. It must be reachable on
            WhatsApp. Published as required; the vendor's clients allow to leave it out.
        from_: Sender approved by WhatsApp and set up in the workspace; overrides the template's.
        tracked: Whether link clicks are tracked. Without it the transactional message's own setting counts.
        language: Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`).
        message_data: Values for the template.
        send_at: Time to send, Unix seconds, at most 90 days ahead. A time in the past sends at once.
        disable_message_retention: Whether to keep no copy of the message; overrides the template's setting.
        send_to_unsubscribed: Whether to send to people who have unsubscribed; overrides the template's setting. `false`
            skips them.
        queue_draft: `true` holds the message as a draft instead of sending it.
    """

    transactional_message_id: int | str
    """Number of the transactional message, or its trigger name (upper and lower case are the same). It must exist."""
    identifiers: PersonIdentifiers | Mapping[str, Any]
    """The person whom the message belongs to."""
    to: str | None = None
    """Recipient's number in E.164 form (`+12025550143`), or Liquid that yields one. It must be reachable on WhatsApp.
    Published as required; the vendor's clients allow to leave it out.
    """
    from_: str | None = None
    """Sender approved by WhatsApp and set up in the workspace; overrides the template's."""
    tracked: bool | None = None
    """Whether link clicks are tracked. Without it the transactional message's own setting counts."""
    language: str | None = None
    """Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`)."""
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


read = ModelReader(SendWhatsAppRequest)

from .person_identifiers import PersonIdentifiers
from .person_identifiers import read as _PersonIdentifiers

describe(
    SendWhatsAppRequest,
    {
        "transactional_message_id": Plain(int, str),
        "identifiers": Object(_PersonIdentifiers),
        "to": TEXT,
        "from": TEXT,
        "tracked": BOOLEAN,
        "language": TEXT,
        "message_data": Map(ANY),
        "send_at": TIME,
        "disable_message_retention": BOOLEAN,
        "send_to_unsubscribed": BOOLEAN,
        "queue_draft": BOOLEAN,
    },
    read,
    Rules(required=("transactional_message_id", "identifiers"), limits={"send_at": Limits(seconds_ahead=7776000)}),
)

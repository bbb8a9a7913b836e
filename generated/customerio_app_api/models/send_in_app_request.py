from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ANY, BOOLEAN, TEXT, TIME, Map, ModelReader, Object, Plain, describe
from ..rules import Limits, Rules
from ..types import Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SendInAppRequest(Model):
    """A transactional in-app message. The content comes from the template.

    Args:
        transactional_message_id: Number of the transactional message, or its trigger name (upper and lower case are the
            same).
        identifiers: The person who gets the message.
        message_data: Values for the template; they also fill the properties that the SDK hands to the app.
        send_at: Time to send, Unix seconds, at most 90 days ahead. A time in the past sends at once.
        queue_draft: `true` holds the message as a draft instead of sending it.
        language: Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`).
        auto_create: `true` creates the transactional message when `transactional_message_id` is a trigger name that
            does not exist yet. Its content is empty until somebody edits it in the web application. Not with a number.
    """

    transactional_message_id: int | str
    """Number of the transactional message, or its trigger name (upper and lower case are the same)."""
    identifiers: PersonIdentifiers | Mapping[str, Any]
    """The person who gets the message."""
    message_data: Mapping[str, Any] | None = None
    """Values for the template; they also fill the properties that the SDK hands to the app."""
    send_at: Time | None = None
    """Time to send, Unix seconds, at most 90 days ahead. A time in the past sends at once."""
    queue_draft: bool | None = None
    """`true` holds the message as a draft instead of sending it."""
    language: str | None = None
    """Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`)."""
    auto_create: bool | None = None
    """`true` creates the transactional message when `transactional_message_id` is a trigger name that does not exist yet.
    Its content is empty until somebody edits it in the web application. Not with a number.
    """


read = ModelReader(SendInAppRequest)

from .person_identifiers import PersonIdentifiers
from .person_identifiers import read as _PersonIdentifiers

describe(
    SendInAppRequest,
    {
        "transactional_message_id": Plain(int, str),
        "identifiers": Object(_PersonIdentifiers),
        "message_data": Map(ANY),
        "send_at": TIME,
        "queue_draft": BOOLEAN,
        "language": TEXT,
        "auto_create": BOOLEAN,
    },
    read,
    Rules(required=("transactional_message_id", "identifiers"), limits={"send_at": Limits(seconds_ahead=7776000)}),
)

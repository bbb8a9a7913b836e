from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attr import define

from ..fields import ANY, BOOLEAN, TEXT, TIME, Choice, Map, ModelReader, Object, Plain, describe
from ..rules import Limits, Rules
from ..types import Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SendPushRequest(Model):
    """A transactional push notification. `custom_payload` overrides every other payload value.

    Args:
        transactional_message_id: Number of the transactional message, or its trigger name (upper and lower case are the
            same).
        identifiers: The person who gets the notification.
        auto_create: `true` creates the transactional message, without content, when `transactional_message_id` is a
            trigger name that does not exist yet. Works with a name only, not a number; a name that belongs to another
            channel gets 400.
        to: Devices to send to, `all` (the default), `last_used`, or the token of one device; overrides the template's.
        title: Title; overrides the template's.
        message: Text; overrides the template's.
        image_url: URL of the image; overrides the template's.
        link: URL or deep link that a tap opens; overrides the template's.
        sound: Sound on arrival; iOS only.
        custom_data: Key/value pairs for the app; overrides the template's. Firebase takes text values only.
        custom_device: A device to send to. It is added to the person's profile (or updated there) when the message is
            sent.
        custom_payload: The notification's payload as a whole; overrides every other payload value.
        language: Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`).
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
    """The person who gets the notification."""
    auto_create: bool | None = None
    """`true` creates the transactional message, without content, when `transactional_message_id` is a trigger name that
    does not exist yet. Works with a name only, not a number; a name that belongs to another channel gets 400.
    """
    to: str | None = None
    """Devices to send to, `all` (the default), `last_used`, or the token of one device; overrides the template's."""
    title: str | None = None
    """Title; overrides the template's."""
    message: str | None = None
    """Text; overrides the template's."""
    image_url: str | None = None
    """URL of the image; overrides the template's."""
    link: str | None = None
    """URL or deep link that a tap opens; overrides the template's."""
    sound: PushSound | Literal["default", "none"] | None = None
    """Sound on arrival; iOS only."""
    custom_data: Any = None
    """Key/value pairs for the app; overrides the template's. Firebase takes text values only."""
    custom_device: PushDevice | Mapping[str, Any] | None = None
    """A device to send to. It is added to the person's profile (or updated there) when the message is sent."""
    custom_payload: PushCustomPayload | Mapping[str, Any] | None = None
    """The notification's payload as a whole; overrides every other payload value."""
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


read = ModelReader(SendPushRequest)

from .person_identifiers import PersonIdentifiers
from .person_identifiers import read as _PersonIdentifiers
from .push_custom_payload import PushCustomPayload
from .push_custom_payload import read as _PushCustomPayload
from .push_device import PushDevice
from .push_device import read as _PushDevice
from .push_sound import LOOKUP as _PushSound
from .push_sound import PushSound

describe(
    SendPushRequest,
    {
        "transactional_message_id": Plain(int, str),
        "identifiers": Object(_PersonIdentifiers),
        "auto_create": BOOLEAN,
        "to": TEXT,
        "title": TEXT,
        "message": TEXT,
        "image_url": TEXT,
        "link": TEXT,
        "sound": Choice(_PushSound),
        "custom_data": ANY,
        "custom_device": Object(_PushDevice),
        "custom_payload": Object(_PushCustomPayload),
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

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SendPushRequest(Model):
    """A transactional push notification. `custom_payload` overrides every other payload value."""

    __slots__ = (
        "transactional_message_id",
        "auto_create",
        "to",
        "title",
        "message",
        "image_url",
        "link",
        "sound",
        "custom_data",
        "custom_device",
        "custom_payload",
        "language",
        "identifiers",
        "message_data",
        "send_at",
        "disable_message_retention",
        "send_to_unsubscribed",
        "queue_draft",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "transactional_message_id": "transactional_message_id",
        "auto_create": "auto_create",
        "to": "to",
        "title": "title",
        "message": "message",
        "image_url": "image_url",
        "link": "link",
        "sound": "sound",
        "custom_data": "custom_data",
        "custom_device": "custom_device",
        "custom_payload": "custom_payload",
        "language": "language",
        "identifiers": "identifiers",
        "message_data": "message_data",
        "send_at": "send_at",
        "disable_message_retention": "disable_message_retention",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "queue_draft": "queue_draft",
    }

    transactional_message_id: int | str
    """Number of the transactional message, or its trigger name (upper and lower case are the same)."""

    auto_create: bool | Unset
    """`true` creates the transactional message, without content, when `transactional_message_id` is a trigger name that
    does not exist yet. Works with a name only, not a number; a name that belongs to another channel answers 400.
    """

    to: str | Unset
    """Devices to send to, `all` (the default), `last_used`, or the token of one device; overrides the template's."""

    title: str | Unset
    """Title; overrides the template's."""

    message: str | Unset
    """Text; overrides the template's."""

    image_url: str | Unset
    """URL of the image; overrides the template's."""

    link: str | Unset
    """URL or deep link that a tap opens; overrides the template's."""

    sound: PushSound | Literal["default", "none"] | Unset
    """Sound on arrival; iOS only."""

    custom_data: Any
    """Key/value pairs for the app; overrides the template's. Firebase takes text values only."""

    custom_device: PushDevice | Unset
    """A device to send to. It is added to the person's profile (or updated there) when the message is sent."""

    custom_payload: PushCustomPayload | Unset
    """The notification's payload as a whole; overrides every other payload value."""

    language: str | Unset
    """Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`)."""

    identifiers: PersonIdentifiers
    """The person who gets the notification."""

    message_data: dict[str, Any] | Unset
    """Values for the template."""

    send_at: int | Unset
    """Time to send, Unix seconds, at most 90 days ahead. A time in the past sends at once."""

    disable_message_retention: bool | Unset
    """Whether to keep no copy of the message; overrides the template's setting."""

    send_to_unsubscribed: bool | Unset
    """Whether to send to people who have unsubscribed; overrides the template's setting. `false` skips them."""

    queue_draft: bool | Unset
    """`true` holds the message as a draft instead of sending it."""

    def __init__(
        self,
        *,
        transactional_message_id: int | str,
        auto_create: bool | Unset = UNSET,
        to: str | Unset = UNSET,
        title: str | Unset = UNSET,
        message: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        link: str | Unset = UNSET,
        sound: PushSound | Literal["default", "none"] | Unset = UNSET,
        custom_data: Any = UNSET,
        custom_device: PushDevice | Unset = UNSET,
        custom_payload: PushCustomPayload | Unset = UNSET,
        language: str | Unset = UNSET,
        identifiers: PersonIdentifiers,
        message_data: dict[str, Any] | Unset = UNSET,
        send_at: int | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.transactional_message_id = transactional_message_id
        self.auto_create = auto_create
        self.to = to
        self.title = title
        self.message = message
        self.image_url = image_url
        self.link = link
        self.sound = sound
        self.custom_data = custom_data
        self.custom_device = custom_device
        self.custom_payload = custom_payload
        self.language = language
        self.identifiers = identifiers
        self.message_data = message_data
        self.send_at = send_at
        self.disable_message_retention = disable_message_retention
        self.send_to_unsubscribed = send_to_unsubscribed
        self.queue_draft = queue_draft

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.transactional_message_id) is not UNSET:
            out["transactional_message_id"] = encode(v)
        if (v := fields.auto_create) is not UNSET:
            out["auto_create"] = v
        if (v := fields.to) is not UNSET:
            out["to"] = v
        if (v := fields.title) is not UNSET:
            out["title"] = v
        if (v := fields.message) is not UNSET:
            out["message"] = v
        if (v := fields.image_url) is not UNSET:
            out["image_url"] = v
        if (v := fields.link) is not UNSET:
            out["link"] = v
        if (v := fields.sound) is not UNSET:
            out["sound"] = encode(v)
        if (v := fields.custom_data) is not UNSET:
            out["custom_data"] = encode(v)
        if (v := fields.custom_device) is not UNSET:
            out["custom_device"] = encode(v)
        if (v := fields.custom_payload) is not UNSET:
            out["custom_payload"] = encode(v)
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        if (v := fields.message_data) is not UNSET:
            out["message_data"] = encode(v)
        if (v := fields.send_at) is not UNSET:
            out["send_at"] = v
        if (v := fields.disable_message_retention) is not UNSET:
            out["disable_message_retention"] = v
        if (v := fields.send_to_unsubscribed) is not UNSET:
            out["send_to_unsubscribed"] = v
        if (v := fields.queue_draft) is not UNSET:
            out["queue_draft"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SendPushRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SendPushRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 18 else take_unknown(d, 18)
    (
        made.transactional_message_id,
        made.auto_create,
        made.to,
        made.title,
        made.message,
        made.image_url,
        made.link,
        _sound,
        made.custom_data,
        _custom_device,
        _custom_payload,
        made.language,
        _identifiers,
        made.message_data,
        _send_at,
        made.disable_message_retention,
        made.send_to_unsubscribed,
        made.queue_draft,
    ) = d.values()
    made.sound = _PushSound[_sound]
    made.custom_device = (
        _PushDevice(_custom_device) if class_of(_custom_device) is dict else other_object(_custom_device, _PushDevice)
    )
    made.custom_payload = (
        _PushCustomPayload(_custom_payload)
        if class_of(_custom_payload) is dict
        else other_object(_custom_payload, _PushCustomPayload)
    )
    made.identifiers = (
        _PersonIdentifiers(_identifiers)
        if class_of(_identifiers) is dict
        else other_object(_identifiers, _PersonIdentifiers)
    )
    made.send_at = _send_at if _send_at is UNSET or _send_at is None or class_of(_send_at) is int else integer(_send_at)
    return made


from .person_identifiers import PersonIdentifiers
from .person_identifiers import read as _PersonIdentifiers
from .push_custom_payload import PushCustomPayload
from .push_custom_payload import read as _PushCustomPayload
from .push_device import PushDevice
from .push_device import read as _PushDevice
from .push_sound import LOOKUP as _PushSound
from .push_sound import PushSound

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SendSmsRequest(Model):
    """A transactional SMS. The text comes from the template."""

    __slots__ = (
        "transactional_message_id",
        "to",
        "from_",
        "tracked",
        "language",
        "auto_create",
        "identifiers",
        "message_data",
        "send_at",
        "disable_message_retention",
        "send_to_unsubscribed",
        "queue_draft",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "transactional_message_id": "transactional_message_id",
        "to": "to",
        "from": "from_",
        "tracked": "tracked",
        "language": "language",
        "auto_create": "auto_create",
        "identifiers": "identifiers",
        "message_data": "message_data",
        "send_at": "send_at",
        "disable_message_retention": "disable_message_retention",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "queue_draft": "queue_draft",
    }

    transactional_message_id: int | str
    """Number of the transactional message, or its trigger name (upper and lower case are the same)."""

    to: str | Unset
    """Recipient's number in E.164 form (`+12025550143`), or Liquid that yields one. Published as required; the vendor's
    clients allow to leave it out.
    """

    from_: str | Unset
    """Sender's number in E.164 form, or a sender id verified in Twilio; overrides the template's."""

    tracked: bool | Unset
    """Whether link clicks are tracked. Without it the transactional message's own setting counts."""

    language: str | Unset
    """Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`)."""

    auto_create: bool | Unset
    """`true` creates the transactional message, without content, when `transactional_message_id` is a trigger name that
    does not exist yet. Works with a name only, not a number; a name that belongs to another channel answers 400.
    """

    identifiers: PersonIdentifiers
    """The person whom the message belongs to."""

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
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        language: str | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        identifiers: PersonIdentifiers,
        message_data: dict[str, Any] | Unset = UNSET,
        send_at: int | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.transactional_message_id = transactional_message_id
        self.to = to
        self.from_ = from_
        self.tracked = tracked
        self.language = language
        self.auto_create = auto_create
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
        if (v := fields.to) is not UNSET:
            out["to"] = v
        if (v := fields.from_) is not UNSET:
            out["from"] = v
        if (v := fields.tracked) is not UNSET:
            out["tracked"] = v
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.auto_create) is not UNSET:
            out["auto_create"] = v
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


_ABSENT: dict[str, Any] = dict.fromkeys(SendSmsRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SendSmsRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 12 else take_unknown(d, 12)
    (
        made.transactional_message_id,
        made.to,
        made.from_,
        made.tracked,
        made.language,
        made.auto_create,
        _identifiers,
        made.message_data,
        _send_at,
        made.disable_message_retention,
        made.send_to_unsubscribed,
        made.queue_draft,
    ) = d.values()
    made.identifiers = (
        _PersonIdentifiers(_identifiers)
        if class_of(_identifiers) is dict
        else other_object(_identifiers, _PersonIdentifiers)
    )
    made.send_at = _send_at if _send_at is UNSET or _send_at is None or class_of(_send_at) is int else integer(_send_at)
    return made


from .person_identifiers import PersonIdentifiers
from .person_identifiers import read as _PersonIdentifiers

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SendInAppRequest(Model):
    """A transactional in-app message. The content comes from the template."""

    __slots__ = (
        "transactional_message_id",
        "identifiers",
        "message_data",
        "send_at",
        "queue_draft",
        "language",
        "auto_create",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "transactional_message_id": "transactional_message_id",
        "identifiers": "identifiers",
        "message_data": "message_data",
        "send_at": "send_at",
        "queue_draft": "queue_draft",
        "language": "language",
        "auto_create": "auto_create",
    }

    transactional_message_id: int | str
    """Number of the transactional message, or its trigger name (upper and lower case are the same)."""

    identifiers: PersonIdentifiers
    """The person who gets the message."""

    message_data: dict[str, Any] | Unset
    """Values for the template; they also fill the properties that the SDK hands to the app."""

    send_at: int | Unset
    """Time to send, Unix seconds, at most 90 days ahead. A time in the past sends at once."""

    queue_draft: bool | Unset
    """`true` holds the message as a draft instead of sending it."""

    language: str | Unset
    """Language of the template to send, a supported code of two or four letters (`de`, `pt-BR`)."""

    auto_create: bool | Unset
    """`true` creates the transactional message when `transactional_message_id` is a trigger name that does not exist yet.
    Its content is empty until somebody edits it in the web application. Not with a number.
    """

    def __init__(
        self,
        *,
        transactional_message_id: int | str,
        identifiers: PersonIdentifiers,
        message_data: dict[str, Any] | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        language: str | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.transactional_message_id = transactional_message_id
        self.identifiers = identifiers
        self.message_data = message_data
        self.send_at = send_at
        self.queue_draft = queue_draft
        self.language = language
        self.auto_create = auto_create

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.transactional_message_id) is not UNSET:
            out["transactional_message_id"] = encode(v)
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        if (v := fields.message_data) is not UNSET:
            out["message_data"] = encode(v)
        if (v := fields.send_at) is not UNSET:
            out["send_at"] = v
        if (v := fields.queue_draft) is not UNSET:
            out["queue_draft"] = v
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.auto_create) is not UNSET:
            out["auto_create"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SendInAppRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SendInAppRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (
        made.transactional_message_id,
        _identifiers,
        made.message_data,
        _send_at,
        made.queue_draft,
        made.language,
        made.auto_create,
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

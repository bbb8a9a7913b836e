from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class TransactionalMessage(Model):
    """A transactional message as it is set up; not a delivery."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "send_to_unsubscribed": "send_to_unsubscribed",
        "link_tracking": "link_tracking",
        "open_tracking": "open_tracking",
        "hide_message_body": "hide_message_body",
        "queue_drafts": "queue_drafts",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    id: int
    """Number of the message; `transactional_message_id` of a send."""

    name: str | Unset = UNSET
    """Name in the app."""

    description: str | Unset = UNSET
    """Description in the app."""

    send_to_unsubscribed: bool | Unset = UNSET
    """True when people who have unsubscribed get it, too."""

    link_tracking: bool | Unset = UNSET
    """True when clicks on links are tracked."""

    open_tracking: bool | Unset = UNSET
    """True when opens are tracked."""

    hide_message_body: bool | Unset = UNSET
    """True when the body of sent messages is not shown in the app."""

    queue_drafts: bool | Unset = UNSET
    """True when sends wait as drafts until somebody sends them."""

    created_at: int | Unset = UNSET
    """When it was made, Unix seconds."""

    updated_at: int | Unset = UNSET
    """When it last changed, Unix seconds."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.description) is not UNSET:
            out["description"] = v
        if (v := fields.send_to_unsubscribed) is not UNSET:
            out["send_to_unsubscribed"] = v
        if (v := fields.link_tracking) is not UNSET:
            out["link_tracking"] = v
        if (v := fields.open_tracking) is not UNSET:
            out["open_tracking"] = v
        if (v := fields.hide_message_body) is not UNSET:
            out["hide_message_body"] = v
        if (v := fields.queue_drafts) is not UNSET:
            out["queue_drafts"] = v
        if (v := fields.created_at) is not UNSET:
            out["created_at"] = v
        if (v := fields.updated_at) is not UNSET:
            out["updated_at"] = v
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
        self.id = v if (v := pop("id", UNSET)).__class__ is int else integer(v)
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.send_to_unsubscribed = pop("send_to_unsubscribed", UNSET)
        self.link_tracking = pop("link_tracking", UNSET)
        self.open_tracking = pop("open_tracking", UNSET)
        self.hide_message_body = pop("hide_message_body", UNSET)
        self.queue_drafts = pop("queue_drafts", UNSET)
        self.created_at = v if (v := pop("created_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.updated_at = v if (v := pop("updated_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class TransactionalMessage(Model):
    """A transactional message as it is set up; not a delivery."""

    __slots__ = (
        "id",
        "name",
        "description",
        "send_to_unsubscribed",
        "link_tracking",
        "open_tracking",
        "hide_message_body",
        "queue_drafts",
        "created_at",
        "updated_at",
    )

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

    name: str
    """Name in the app."""

    description: str | Unset
    """Description in the app."""

    send_to_unsubscribed: bool
    """True when people who have unsubscribed get it, too."""

    link_tracking: bool
    """True when clicks on links are tracked."""

    open_tracking: bool
    """True when opens are tracked."""

    hide_message_body: bool
    """True when the body of sent messages is not shown in the app."""

    queue_drafts: bool
    """True when sends wait as drafts until somebody sends them."""

    created_at: int
    """When it was made, Unix seconds."""

    updated_at: int
    """When it last changed, Unix seconds."""

    def __init__(
        self,
        *,
        id: int,
        name: str,
        description: str | Unset = UNSET,
        send_to_unsubscribed: bool,
        link_tracking: bool,
        open_tracking: bool,
        hide_message_body: bool,
        queue_drafts: bool,
        created_at: int,
        updated_at: int,
    ) -> None:
        self._extra = None
        self.id = id
        self.name = name
        self.description = description
        self.send_to_unsubscribed = send_to_unsubscribed
        self.link_tracking = link_tracking
        self.open_tracking = open_tracking
        self.hide_message_body = hide_message_body
        self.queue_drafts = queue_drafts
        self.created_at = created_at
        self.updated_at = updated_at

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(TransactionalMessage.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = TransactionalMessage) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        _id,
        made.name,
        made.description,
        made.send_to_unsubscribed,
        made.link_tracking,
        made.open_tracking,
        made.hide_message_body,
        made.queue_drafts,
        _created_at,
        _updated_at,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.created_at = (
        _created_at
        if _created_at is UNSET or _created_at is None or class_of(_created_at) is int
        else integer(_created_at)
    )
    made.updated_at = (
        _updated_at
        if _updated_at is UNSET or _updated_at is None or class_of(_updated_at) is int
        else integer(_updated_at)
    )
    return made

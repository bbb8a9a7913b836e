from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TransactionalMessage(Model):
    """A transactional message as it is set up; not a delivery.

    Args:
        id: Number of the message; `transactional_message_id` of a send.
        name: Name in the app.
        send_to_unsubscribed: True when people who have unsubscribed get it, too.
        link_tracking: True when clicks on links are tracked.
        open_tracking: True when opens are tracked.
        hide_message_body: True when the body of sent messages is not shown in the app.
        queue_drafts: True when sends wait as drafts until somebody sends them.
        created_at: When it was made, Unix seconds.
        updated_at: When it last changed, Unix seconds.
        description: Description in the app.
    """

    id: int
    """Number of the message; `transactional_message_id` of a send."""
    name: str
    """Name in the app."""
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
    description: str | None = None
    """Description in the app."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = TransactionalMessage) -> TransactionalMessage:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 10, _SHAPES)
    (
        _id,
        _name,
        _send_to_unsubscribed,
        _link_tracking,
        _open_tracking,
        _hide_message_body,
        _queue_drafts,
        _created_at,
        _updated_at,
        _description,
    ) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_send_to_unsubscribed) is bool or _send_to_unsubscribed is None)
        and (class_of(_link_tracking) is bool or _link_tracking is None)
        and (class_of(_open_tracking) is bool or _open_tracking is None)
        and (class_of(_hide_message_body) is bool or _hide_message_body is None)
        and (class_of(_queue_drafts) is bool or _queue_drafts is None)
        and (class_of(_created_at) is int or _created_at is None)
        and (class_of(_updated_at) is int or _updated_at is None)
        and (class_of(_description) is str or _description is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.name = _name
    made.send_to_unsubscribed = _send_to_unsubscribed
    made.link_tracking = _link_tracking
    made.open_tracking = _open_tracking
    made.hide_message_body = _hide_message_body
    made.queue_drafts = _queue_drafts
    made.created_at = _created_at
    made.updated_at = _updated_at
    made.description = _description
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    TransactionalMessage,
    {
        "id": INTEGER,
        "name": TEXT,
        "send_to_unsubscribed": BOOLEAN,
        "link_tracking": BOOLEAN,
        "open_tracking": BOOLEAN,
        "hide_message_body": BOOLEAN,
        "queue_drafts": BOOLEAN,
        "created_at": INTEGER,
        "updated_at": INTEGER,
        "description": TEXT,
    },
    read,
)

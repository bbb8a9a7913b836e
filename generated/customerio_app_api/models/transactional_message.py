from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        made.id,
        made.name,
        made.send_to_unsubscribed,
        made.link_tracking,
        made.open_tracking,
        made.hide_message_body,
        made.queue_drafts,
        made.created_at,
        made.updated_at,
        made.description,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.name is None or class_of(made.name) is str)
        and (made.send_to_unsubscribed is None or class_of(made.send_to_unsubscribed) is bool)
        and (made.link_tracking is None or class_of(made.link_tracking) is bool)
        and (made.open_tracking is None or class_of(made.open_tracking) is bool)
        and (made.hide_message_body is None or class_of(made.hide_message_body) is bool)
        and (made.queue_drafts is None or class_of(made.queue_drafts) is bool)
        and (made.created_at is None or class_of(made.created_at) is int)
        and (made.updated_at is None or class_of(made.updated_at) is int)
        and (made.description is None or class_of(made.description) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
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

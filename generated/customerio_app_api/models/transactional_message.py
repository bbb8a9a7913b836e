from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(TransactionalMessage)


describe(
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

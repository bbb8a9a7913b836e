from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnknownBroadcastAction(Model):
    """An action of a broadcast whose `type` is none of those that are published, such as `attribute_update`: the fields
    that all forms share.

    Args:
        id: Number of the action.
        type: What it does; a value that is not published.
        deduplicate_id: Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart.
        name: Name in the app.
        created: When it was made, Unix seconds.
        updated: When it last changed, Unix seconds.
        broadcast_id: Number of the broadcast that the action belongs to.
        body: Its content, if it has any.
        sending_state: What happens to messages of the action.
    """

    id: int
    """Number of the action."""
    type: str
    """What it does; a value that is not published."""
    deduplicate_id: str
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""
    name: str
    """Name in the app."""
    created: int
    """When it was made, Unix seconds."""
    updated: int
    """When it last changed, Unix seconds."""
    broadcast_id: int | None = None
    """Number of the broadcast that the action belongs to."""
    body: str | None = None
    """Its content, if it has any."""
    sending_state: SendingState | None = None
    """What happens to messages of the action."""


read = ModelReader(UnknownBroadcastAction)

from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

describe(
    UnknownBroadcastAction,
    {
        "id": INTEGER,
        "type": TEXT,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "broadcast_id": INTEGER,
        "body": TEXT,
        "sending_state": Choice(_SendingState),
    },
    read,
)

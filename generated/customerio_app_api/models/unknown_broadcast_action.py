from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = UnknownBroadcastAction) -> UnknownBroadcastAction:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 9, _SHAPES)
    (_id, _type, _deduplicate_id, _name, _created, _updated, _broadcast_id, _body, _sending_state) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_broadcast_id) is int or _broadcast_id is None)
        and (class_of(_body) is str or _body is None)
        and (class_of(_sending_state) is str or _sending_state is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.type = _type
    made.deduplicate_id = _deduplicate_id
    made.name = _name
    made.created = _created
    made.updated = _updated
    made.broadcast_id = _broadcast_id
    made.body = _body
    made.sending_state = _SendingState[_sending_state]
    return made  # type: ignore[no-any-return]


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

_SHAPES: Shapes = {}
_ABSENT = describe(
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

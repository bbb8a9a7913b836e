from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Workspace(Model):
    """A workspace with its counts, which are cached and may be up to two hours old.

    Args:
        id: Number of the workspace.
        name: Name of the workspace.
        messages_sent: Messages sent in the current billing period.
        billable_messages_sent: Billed messages sent in the current billing period.
        people: Number of people.
        object_types: Number of object types.
        objects: Number of objects.
    """

    id: int
    """Number of the workspace."""
    name: str
    """Name of the workspace."""
    messages_sent: int
    """Messages sent in the current billing period."""
    billable_messages_sent: int
    """Billed messages sent in the current billing period."""
    people: int
    """Number of people."""
    object_types: int
    """Number of object types."""
    objects: int
    """Number of objects."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Workspace) -> Workspace:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 7, _SHAPES)
    (_id, _name, _messages_sent, _billable_messages_sent, _people, _object_types, _objects) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_messages_sent) is int or _messages_sent is None)
        and (class_of(_billable_messages_sent) is int or _billable_messages_sent is None)
        and (class_of(_people) is int or _people is None)
        and (class_of(_object_types) is int or _object_types is None)
        and (class_of(_objects) is int or _objects is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.name = _name
    made.messages_sent = _messages_sent
    made.billable_messages_sent = _billable_messages_sent
    made.people = _people
    made.object_types = _object_types
    made.objects = _objects
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    Workspace,
    {
        "id": INTEGER,
        "name": TEXT,
        "messages_sent": INTEGER,
        "billable_messages_sent": INTEGER,
        "people": INTEGER,
        "object_types": INTEGER,
        "objects": INTEGER,
    },
    read,
)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (
        made.id,
        made.name,
        made.messages_sent,
        made.billable_messages_sent,
        made.people,
        made.object_types,
        made.objects,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.name is None or class_of(made.name) is str)
        and (made.messages_sent is None or class_of(made.messages_sent) is int)
        and (made.billable_messages_sent is None or class_of(made.billable_messages_sent) is int)
        and (made.people is None or class_of(made.people) is int)
        and (made.object_types is None or class_of(made.object_types) is int)
        and (made.objects is None or class_of(made.objects) is int)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
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

from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(Workspace)


describe(
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

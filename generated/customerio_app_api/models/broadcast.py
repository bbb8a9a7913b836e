from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, INTEGER, TEXT, Array, Choice, ModelReader, Object, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Broadcast(Model):
    """An API-triggered broadcast.

    Args:
        id: Number of the broadcast.
        deduplicate_id: Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart.
        name: Name in the app.
        type: Always `triggered_broadcast`.
        created: When it was made, Unix seconds.
        updated: When it last changed, Unix seconds.
        active: True while it can still send messages.
        state: Whether it runs.
        actions: Its messages and webhooks, as references; null when there are none.
        msg_template_ids: Its message templates, as references; null when there are none.
        first_started: When it first ran, Unix seconds.
        tags: Tags given in the app; null when there are none.
    """

    id: int
    """Number of the broadcast."""
    deduplicate_id: str
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""
    name: str
    """Name in the app."""
    type: str
    """Always `triggered_broadcast`."""
    created: int
    """When it was made, Unix seconds."""
    updated: int
    """When it last changed, Unix seconds."""
    active: bool
    """True while it can still send messages."""
    state: BroadcastState
    """Whether it runs."""
    actions: list[BroadcastActionRef] = _field(factory=NoList)
    """Its messages and webhooks, as references; null when there are none."""
    msg_template_ids: list[BroadcastTemplateRef] = _field(factory=NoList)
    """Its message templates, as references; null when there are none."""
    first_started: int | None = None
    """When it first ran, Unix seconds."""
    tags: list[str] = _field(factory=NoList)
    """Tags given in the app; null when there are none."""


read = ModelReader(Broadcast)

from .broadcast_action_ref import BroadcastActionRef
from .broadcast_action_ref import read as _BroadcastActionRef
from .broadcast_state import LOOKUP as _BroadcastState
from .broadcast_state import BroadcastState
from .broadcast_template_ref import BroadcastTemplateRef
from .broadcast_template_ref import read as _BroadcastTemplateRef

describe(
    Broadcast,
    {
        "id": INTEGER,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "type": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "active": BOOLEAN,
        "state": Choice(_BroadcastState),
        "actions": Array(Object(_BroadcastActionRef)),
        "msg_template_ids": Array(Object(_BroadcastTemplateRef)),
        "first_started": INTEGER,
        "tags": Array(TEXT),
    },
    read,
)

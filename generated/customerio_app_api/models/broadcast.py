from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    BOOLEAN,
    INTEGER,
    TEXT,
    Array,
    Choice,
    Notes,
    Object,
    Shapes,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
)
from ..types import UNSET, Model, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Broadcast) -> Broadcast:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 12, _SHAPES)
    (
        _id,
        _deduplicate_id,
        _name,
        _type,
        _created,
        _updated,
        _active,
        _state,
        _actions,
        _msg_template_ids,
        _first_started,
        _tags,
    ) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_active) is bool or _active is None)
        and (class_of(_state) is str or _state is None)
        and (_actions is UNSET or _actions is None or class_of(_actions) is list and each_is(_actions, dict))
        and (
            _msg_template_ids is UNSET
            or _msg_template_ids is None
            or class_of(_msg_template_ids) is list
            and each_is(_msg_template_ids, dict)
        )
        and (class_of(_first_started) is int or _first_started is None)
        and (_tags is UNSET or _tags is None or class_of(_tags) is list and each_is(_tags, str))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.deduplicate_id = _deduplicate_id
    made.name = _name
    made.type = _type
    made.created = _created
    made.updated = _updated
    made.active = _active
    made.state = _BroadcastState[_state]
    made.actions = (
        [_BroadcastActionRef(item, notes) for item in _actions]
        if _actions
        else NoList()
        if _actions is UNSET or _actions is None
        else _actions
    )
    made.msg_template_ids = (
        [_BroadcastTemplateRef(item, notes) for item in _msg_template_ids]
        if _msg_template_ids
        else NoList()
        if _msg_template_ids is UNSET or _msg_template_ids is None
        else _msg_template_ids
    )
    made.first_started = _first_started
    made.tags = NoList() if _tags is UNSET or _tags is None else _tags
    return made  # type: ignore[no-any-return]


from .broadcast_action_ref import BroadcastActionRef
from .broadcast_action_ref import read as _BroadcastActionRef
from .broadcast_state import LOOKUP as _BroadcastState
from .broadcast_state import BroadcastState
from .broadcast_template_ref import BroadcastTemplateRef
from .broadcast_template_ref import read as _BroadcastTemplateRef

_SHAPES: Shapes = {}
_ABSENT = describe(
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

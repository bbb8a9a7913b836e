from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    integer,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class Broadcast(Model):
    """An API-triggered broadcast."""

    __slots__ = (
        "id",
        "deduplicate_id",
        "name",
        "type",
        "created",
        "updated",
        "active",
        "state",
        "actions",
        "msg_template_ids",
        "first_started",
        "tags",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "name": "name",
        "type": "type",
        "created": "created",
        "updated": "updated",
        "active": "active",
        "state": "state",
        "actions": "actions",
        "msg_template_ids": "msg_template_ids",
        "first_started": "first_started",
        "tags": "tags",
    }

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

    actions: list[BroadcastActionRef]
    """Its messages and webhooks, as references; null when there are none."""

    msg_template_ids: list[BroadcastTemplateRef]
    """Its message templates, as references; null when there are none."""

    first_started: int | Unset
    """When it first ran, Unix seconds."""

    tags: list[str]
    """Tags given in the app; null when there are none."""

    def __init__(
        self,
        *,
        id: int,
        deduplicate_id: str,
        name: str,
        type: str,
        created: int,
        updated: int,
        active: bool,
        state: BroadcastState,
        actions: list[BroadcastActionRef] = ABSENT_LIST,
        msg_template_ids: list[BroadcastTemplateRef] = ABSENT_LIST,
        first_started: int | Unset = UNSET,
        tags: list[str] = ABSENT_LIST,
    ) -> None:
        self._extra = None
        self.id = id
        self.deduplicate_id = deduplicate_id
        self.name = name
        self.type = type
        self.created = created
        self.updated = updated
        self.active = active
        self.state = state
        self.actions = AbsentList() if actions is ABSENT_LIST else actions
        self.msg_template_ids = AbsentList() if msg_template_ids is ABSENT_LIST else msg_template_ids
        self.first_started = first_started
        self.tags = AbsentList() if tags is ABSENT_LIST else tags

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.deduplicate_id) is not UNSET:
            out["deduplicate_id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = v
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.updated) is not UNSET:
            out["updated"] = v
        if (v := fields.active) is not UNSET:
            out["active"] = v
        if (v := fields.state) is not UNSET:
            out["state"] = encode(v)
        put_list(out, "actions", fields.actions)
        put_list(out, "msg_template_ids", fields.msg_template_ids)
        if (v := fields.first_started) is not UNSET:
            out["first_started"] = v
        put_list(out, "tags", fields.tags)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Broadcast.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Broadcast) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 12 else take_unknown(d, 12)
    (
        _id,
        made.deduplicate_id,
        made.name,
        made.type,
        _created,
        _updated,
        made.active,
        _state,
        _actions,
        _msg_template_ids,
        _first_started,
        _tags,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    made.updated = _updated if _updated is UNSET or _updated is None or class_of(_updated) is int else integer(_updated)
    made.state = _BroadcastState[_state]
    made.actions = (
        [
            _BroadcastActionRef(item) if class_of(item) is dict else other_object(item, _BroadcastActionRef)
            for item in _actions
        ]
        if class_of(_actions) is list
        else other_list(_actions)
    )
    made.msg_template_ids = (
        [
            _BroadcastTemplateRef(item) if class_of(item) is dict else other_object(item, _BroadcastTemplateRef)
            for item in _msg_template_ids
        ]
        if class_of(_msg_template_ids) is list
        else other_list(_msg_template_ids)
    )
    made.first_started = (
        _first_started
        if _first_started is UNSET or _first_started is None or class_of(_first_started) is int
        else integer(_first_started)
    )
    made.tags = _tags if class_of(_tags) is list else other_list(_tags)
    return made


from .broadcast_action_ref import BroadcastActionRef
from .broadcast_action_ref import read as _BroadcastActionRef
from .broadcast_state import LOOKUP as _BroadcastState
from .broadcast_state import BroadcastState
from .broadcast_template_ref import BroadcastTemplateRef
from .broadcast_template_ref import read as _BroadcastTemplateRef

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


class EventCampaign(Model):
    """A campaign that starts when a person performs an event."""

    __slots__ = (
        "id",
        "deduplicate_id",
        "name",
        "description",
        "created",
        "updated",
        "active",
        "state",
        "actions",
        "first_started",
        "tags",
        "type",
        "filter_segment_ids",
        "event_name",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "name": "name",
        "description": "description",
        "created": "created",
        "updated": "updated",
        "active": "active",
        "state": "state",
        "actions": "actions",
        "first_started": "first_started",
        "tags": "tags",
        "type": "type",
        "filter_segment_ids": "filter_segment_ids",
        "event_name": "event_name",
    }

    id: int
    """Number of the campaign."""

    deduplicate_id: str
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""

    name: str
    """Name in the app."""

    description: str | Unset
    """Description in the app."""

    created: int
    """When it was made, Unix seconds."""

    updated: int
    """When it last changed, Unix seconds."""

    active: bool
    """True while it can still send messages."""

    state: CampaignState
    """Whether it runs."""

    actions: list[CampaignActionRef]
    """Its actions, as references; null when there are none."""

    first_started: int | Unset
    """When it was first started, Unix seconds."""

    tags: list[str]
    """Tags given in the app; null when there are none."""

    type: str
    """Always `event`."""

    filter_segment_ids: list[int]
    """Numbers of the segments that limit who may enter; null when there are none."""

    event_name: str | Unset
    """Name of the event."""

    def __init__(
        self,
        *,
        id: int,
        deduplicate_id: str,
        name: str,
        description: str | Unset = UNSET,
        created: int,
        updated: int,
        active: bool,
        state: CampaignState,
        actions: list[CampaignActionRef] = ABSENT_LIST,
        first_started: int | Unset = UNSET,
        tags: list[str] = ABSENT_LIST,
        type: str,
        filter_segment_ids: list[int] = ABSENT_LIST,
        event_name: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.deduplicate_id = deduplicate_id
        self.name = name
        self.description = description
        self.created = created
        self.updated = updated
        self.active = active
        self.state = state
        self.actions = AbsentList() if actions is ABSENT_LIST else actions
        self.first_started = first_started
        self.tags = AbsentList() if tags is ABSENT_LIST else tags
        self.type = type
        self.filter_segment_ids = AbsentList() if filter_segment_ids is ABSENT_LIST else filter_segment_ids
        self.event_name = event_name

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
        if (v := fields.description) is not UNSET:
            out["description"] = v
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.updated) is not UNSET:
            out["updated"] = v
        if (v := fields.active) is not UNSET:
            out["active"] = v
        if (v := fields.state) is not UNSET:
            out["state"] = encode(v)
        put_list(out, "actions", fields.actions)
        if (v := fields.first_started) is not UNSET:
            out["first_started"] = v
        put_list(out, "tags", fields.tags)
        if (v := fields.type) is not UNSET:
            out["type"] = v
        put_list(out, "filter_segment_ids", fields.filter_segment_ids)
        if (v := fields.event_name) is not UNSET:
            out["event_name"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EventCampaign.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EventCampaign) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 14 else take_unknown(d, 14)
    (
        _id,
        made.deduplicate_id,
        made.name,
        made.description,
        _created,
        _updated,
        made.active,
        _state,
        _actions,
        _first_started,
        _tags,
        made.type,
        _filter_segment_ids,
        made.event_name,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    made.updated = _updated if _updated is UNSET or _updated is None or class_of(_updated) is int else integer(_updated)
    made.state = _CampaignState[_state]
    made.actions = (
        [
            _CampaignActionRef(item) if class_of(item) is dict else other_object(item, _CampaignActionRef)
            for item in _actions
        ]
        if class_of(_actions) is list
        else other_list(_actions)
    )
    made.first_started = (
        _first_started
        if _first_started is UNSET or _first_started is None or class_of(_first_started) is int
        else integer(_first_started)
    )
    made.tags = _tags if class_of(_tags) is list else other_list(_tags)
    made.filter_segment_ids = (
        [
            item if item is UNSET or item is None or class_of(item) is int else integer(item)
            for item in _filter_segment_ids
        ]
        if class_of(_filter_segment_ids) is list
        else other_list(_filter_segment_ids)
    )
    return made


from .campaign_action_ref import CampaignActionRef
from .campaign_action_ref import read as _CampaignActionRef
from .campaign_state import LOOKUP as _CampaignState
from .campaign_state import CampaignState

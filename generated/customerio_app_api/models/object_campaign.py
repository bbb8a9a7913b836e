from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    ANY,
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
class ObjectCampaign(Model):
    """A campaign that starts when an object is made or changes.

    Args:
        id: Number of the campaign.
        deduplicate_id: Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart.
        name: Name in the app.
        created: When it was made, Unix seconds.
        updated: When it last changed, Unix seconds.
        active: True while it can still send messages.
        state: Whether it runs.
        type: Always `object`.
        description: Description in the app.
        actions: Its actions, as references; null when there are none.
        first_started: When it was first started, Unix seconds.
        tags: Tags given in the app; null when there are none.
        filter_segment_ids: Numbers of the segments that limit who may enter; null when there are none.
        object_type_id: Number of the type of the object.
        filter_object_attributes: Conditions on the attributes of the object, as text.
        filter_relationship_attributes: Conditions on the attributes of the relationship, as text.
        audience: Who, among the people of the object, is meant; may be null.
        object_attribute_triggers: Changes of the object's attributes that start a journey; any JSON.
    """

    id: int
    """Number of the campaign."""
    deduplicate_id: str
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""
    name: str
    """Name in the app."""
    created: int
    """When it was made, Unix seconds."""
    updated: int
    """When it last changed, Unix seconds."""
    active: bool
    """True while it can still send messages."""
    state: CampaignState
    """Whether it runs."""
    type: str
    """Always `object`."""
    description: str | None = None
    """Description in the app."""
    actions: list[CampaignActionRef] = _field(factory=NoList)
    """Its actions, as references; null when there are none."""
    first_started: int | None = None
    """When it was first started, Unix seconds."""
    tags: list[str] = _field(factory=NoList)
    """Tags given in the app; null when there are none."""
    filter_segment_ids: list[int] = _field(factory=NoList)
    """Numbers of the segments that limit who may enter; null when there are none."""
    object_type_id: int | None = None
    """Number of the type of the object."""
    filter_object_attributes: str | None = None
    """Conditions on the attributes of the object, as text."""
    filter_relationship_attributes: str | None = None
    """Conditions on the attributes of the relationship, as text."""
    audience: CampaignAudience | None = None
    """Who, among the people of the object, is meant; may be null."""
    object_attribute_triggers: Any = None
    """Changes of the object's attributes that start a journey; any JSON."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectCampaign) -> ObjectCampaign:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 18, _SHAPES)
    (
        _id,
        _deduplicate_id,
        _name,
        _created,
        _updated,
        _active,
        _state,
        _type,
        _description,
        _actions,
        _first_started,
        _tags,
        _filter_segment_ids,
        _object_type_id,
        _filter_object_attributes,
        _filter_relationship_attributes,
        _audience,
        _object_attribute_triggers,
    ) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_active) is bool or _active is None)
        and (class_of(_state) is str or _state is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_description) is str or _description is None)
        and (_actions is UNSET or _actions is None or class_of(_actions) is list and each_is(_actions, dict))
        and (class_of(_first_started) is int or _first_started is None)
        and (_tags is UNSET or _tags is None or class_of(_tags) is list and each_is(_tags, str))
        and (
            _filter_segment_ids is UNSET
            or _filter_segment_ids is None
            or class_of(_filter_segment_ids) is list
            and each_is(_filter_segment_ids, int)
        )
        and (class_of(_object_type_id) is int or _object_type_id is None)
        and (class_of(_filter_object_attributes) is str or _filter_object_attributes is None)
        and (class_of(_filter_relationship_attributes) is str or _filter_relationship_attributes is None)
        and (class_of(_audience) is dict or _audience is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.deduplicate_id = _deduplicate_id
    made.name = _name
    made.created = _created
    made.updated = _updated
    made.active = _active
    made.state = _CampaignState[_state]
    made.type = _type
    made.description = _description
    made.actions = (
        [_CampaignActionRef(item, notes) for item in _actions]
        if _actions
        else NoList()
        if _actions is UNSET or _actions is None
        else _actions
    )
    made.first_started = _first_started
    made.tags = NoList() if _tags is UNSET or _tags is None else _tags
    made.filter_segment_ids = (
        NoList() if _filter_segment_ids is UNSET or _filter_segment_ids is None else _filter_segment_ids
    )
    made.object_type_id = _object_type_id
    made.filter_object_attributes = _filter_object_attributes
    made.filter_relationship_attributes = _filter_relationship_attributes
    made.audience = None if _audience is None else _CampaignAudience(_audience, notes)
    made.object_attribute_triggers = _object_attribute_triggers
    return made  # type: ignore[no-any-return]


from .campaign_action_ref import CampaignActionRef
from .campaign_action_ref import read as _CampaignActionRef
from .campaign_audience import CampaignAudience
from .campaign_audience import read as _CampaignAudience
from .campaign_state import LOOKUP as _CampaignState
from .campaign_state import CampaignState

_SHAPES: Shapes = {}
_ABSENT = describe(
    ObjectCampaign,
    {
        "id": INTEGER,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "active": BOOLEAN,
        "state": Choice(_CampaignState),
        "type": TEXT,
        "description": TEXT,
        "actions": Array(Object(_CampaignActionRef)),
        "first_started": INTEGER,
        "tags": Array(TEXT),
        "filter_segment_ids": Array(INTEGER),
        "object_type_id": INTEGER,
        "filter_object_attributes": TEXT,
        "filter_relationship_attributes": TEXT,
        "audience": Object(_CampaignAudience),
        "object_attribute_triggers": ANY,
    },
    read,
)

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
class DateCampaign(Model):
    """A campaign that starts on a date that is an attribute of the person.

    Args:
        id: Number of the campaign.
        deduplicate_id: Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart.
        name: Name in the app.
        created: When it was made, Unix seconds.
        updated: When it last changed, Unix seconds.
        active: True while it can still send messages.
        state: Whether it runs.
        type: Always `date`.
        description: Description in the app.
        actions: Its actions, as references; null when there are none.
        first_started: When it was first started, Unix seconds.
        tags: Tags given in the app; null when there are none.
        filter_segment_ids: Numbers of the segments that limit who may enter; null when there are none.
        frequency: How often it starts.
        date_attribute: Attribute of the person that holds the date.
        timezone: Time zone of `start_hour` and `start_minutes`, as a region name.
        use_customer_timezone: True takes the time zone of the person where it is known.
        start_hour: Hour of the day at which it starts.
        start_minutes: Minute of the hour at which it starts.
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
    """Always `date`."""
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
    frequency: DateCampaignFrequency | None = None
    """How often it starts."""
    date_attribute: str | None = None
    """Attribute of the person that holds the date."""
    timezone: str | None = None
    """Time zone of `start_hour` and `start_minutes`, as a region name."""
    use_customer_timezone: bool | None = None
    """True takes the time zone of the person where it is known."""
    start_hour: int | None = None
    """Hour of the day at which it starts."""
    start_minutes: int | None = None
    """Minute of the hour at which it starts."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = DateCampaign) -> DateCampaign:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 19, _SHAPES)
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
        _frequency,
        _date_attribute,
        _timezone,
        _use_customer_timezone,
        _start_hour,
        _start_minutes,
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
        and (class_of(_frequency) is str or _frequency is None)
        and (class_of(_date_attribute) is str or _date_attribute is None)
        and (class_of(_timezone) is str or _timezone is None)
        and (class_of(_use_customer_timezone) is bool or _use_customer_timezone is None)
        and (class_of(_start_hour) is int or _start_hour is None)
        and (class_of(_start_minutes) is int or _start_minutes is None)
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
    made.frequency = _DateCampaignFrequency[_frequency]
    made.date_attribute = _date_attribute
    made.timezone = _timezone
    made.use_customer_timezone = _use_customer_timezone
    made.start_hour = _start_hour
    made.start_minutes = _start_minutes
    return made  # type: ignore[no-any-return]


from .campaign_action_ref import CampaignActionRef
from .campaign_action_ref import read as _CampaignActionRef
from .campaign_state import LOOKUP as _CampaignState
from .campaign_state import CampaignState
from .date_campaign_frequency import LOOKUP as _DateCampaignFrequency
from .date_campaign_frequency import DateCampaignFrequency

_SHAPES: Shapes = {}
_ABSENT = describe(
    DateCampaign,
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
        "frequency": Choice(_DateCampaignFrequency),
        "date_attribute": TEXT,
        "timezone": TEXT,
        "use_customer_timezone": BOOLEAN,
        "start_hour": INTEGER,
        "start_minutes": INTEGER,
    },
    read,
)

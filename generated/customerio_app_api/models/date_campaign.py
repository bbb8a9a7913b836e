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


class DateCampaign(Model):
    """A campaign that starts on a date that is an attribute of the person."""

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
        "frequency",
        "date_attribute",
        "timezone",
        "use_customer_timezone",
        "start_hour",
        "start_minutes",
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
        "frequency": "frequency",
        "date_attribute": "date_attribute",
        "timezone": "timezone",
        "use_customer_timezone": "use_customer_timezone",
        "start_hour": "start_hour",
        "start_minutes": "start_minutes",
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
    """Always `date`."""

    filter_segment_ids: list[int]
    """Numbers of the segments that limit who may enter; null when there are none."""

    frequency: DateCampaignFrequency | Unset
    """How often it starts."""

    date_attribute: str | Unset
    """Attribute of the person that holds the date."""

    timezone: str | Unset
    """Time zone of `start_hour` and `start_minutes`, as a region name."""

    use_customer_timezone: bool | Unset
    """True takes the time zone of the person where it is known."""

    start_hour: int | Unset
    """Hour of the day at which it starts."""

    start_minutes: int | Unset
    """Minute of the hour at which it starts."""

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
        frequency: DateCampaignFrequency | Unset = UNSET,
        date_attribute: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        use_customer_timezone: bool | Unset = UNSET,
        start_hour: int | Unset = UNSET,
        start_minutes: int | Unset = UNSET,
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
        self.frequency = frequency
        self.date_attribute = date_attribute
        self.timezone = timezone
        self.use_customer_timezone = use_customer_timezone
        self.start_hour = start_hour
        self.start_minutes = start_minutes

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
        if (v := fields.frequency) is not UNSET:
            out["frequency"] = encode(v)
        if (v := fields.date_attribute) is not UNSET:
            out["date_attribute"] = v
        if (v := fields.timezone) is not UNSET:
            out["timezone"] = v
        if (v := fields.use_customer_timezone) is not UNSET:
            out["use_customer_timezone"] = v
        if (v := fields.start_hour) is not UNSET:
            out["start_hour"] = v
        if (v := fields.start_minutes) is not UNSET:
            out["start_minutes"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(DateCampaign.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = DateCampaign) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 19 else take_unknown(d, 19)
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
        _frequency,
        made.date_attribute,
        made.timezone,
        made.use_customer_timezone,
        _start_hour,
        _start_minutes,
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
    made.frequency = _DateCampaignFrequency[_frequency]
    made.start_hour = (
        _start_hour
        if _start_hour is UNSET or _start_hour is None or class_of(_start_hour) is int
        else integer(_start_hour)
    )
    made.start_minutes = (
        _start_minutes
        if _start_minutes is UNSET or _start_minutes is None or class_of(_start_minutes) is int
        else integer(_start_minutes)
    )
    return made


from .campaign_action_ref import CampaignActionRef
from .campaign_action_ref import read as _CampaignActionRef
from .campaign_state import LOOKUP as _CampaignState
from .campaign_state import CampaignState
from .date_campaign_frequency import LOOKUP as _DateCampaignFrequency
from .date_campaign_frequency import DateCampaignFrequency

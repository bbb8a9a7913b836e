from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, integer, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class SegmentCampaign(Model):
    """A campaign that people enter by joining a segment."""

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
        "trigger_segment_ids": "trigger_segment_ids",
        "filter_segment_ids": "filter_segment_ids",
        "msg_templates": "msg_templates",
    }

    id: int
    """Number of the campaign."""

    deduplicate_id: str | Unset = UNSET
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""

    name: str | Unset = UNSET
    """Name in the app."""

    description: str | Unset = UNSET
    """Description in the app."""

    created: int | Unset = UNSET
    """When it was made, Unix seconds."""

    updated: int | Unset = UNSET
    """When it last changed, Unix seconds."""

    active: bool | Unset = UNSET
    """True while it can still send messages."""

    state: CampaignState | Unset = UNSET
    """Whether it runs."""

    actions: list[CampaignActionRef] = _field(factory=AbsentList)
    """Its actions, as references; null when there are none."""

    first_started: int | Unset = UNSET
    """When it was first started, Unix seconds."""

    tags: list[str] = _field(factory=AbsentList)
    """Tags given in the app; null when there are none."""

    type: str
    """Always `segment`."""

    trigger_segment_ids: list[int] = _field(factory=AbsentList)
    """Numbers of the segments that start a journey; null when there are none."""

    filter_segment_ids: list[int] = _field(factory=AbsentList)
    """Numbers of the segments that limit who may enter; null when there are none."""

    msg_templates: list[CampaignTemplateRef] = _field(factory=AbsentList)
    """Message templates of the campaign, as references; null when there are none."""

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
        if (v := fields.actions) or v.__class__ is list:
            out["actions"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["actions"] = None
        if (v := fields.first_started) is not UNSET:
            out["first_started"] = v
        if (v := fields.tags) or v.__class__ is list:
            out["tags"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["tags"] = None
        if (v := fields.type) is not UNSET:
            out["type"] = v
        if (v := fields.trigger_segment_ids) or v.__class__ is list:
            out["trigger_segment_ids"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["trigger_segment_ids"] = None
        if (v := fields.filter_segment_ids) or v.__class__ is list:
            out["filter_segment_ids"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["filter_segment_ids"] = None
        if (v := fields.msg_templates) or v.__class__ is list:
            out["msg_templates"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["msg_templates"] = None
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.id = v if (v := pop("id", UNSET)).__class__ is int else integer(v)
        self.deduplicate_id = pop("deduplicate_id", UNSET)
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.created = v if (v := pop("created", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.updated = v if (v := pop("updated", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.active = pop("active", UNSET)
        self.state = _CampaignState[pop("state", UNSET)]
        self.actions = (
            [CampaignActionRef.from_dict(item) for item in v]
            if (v := pop("actions", UNSET)).__class__ is list
            else other_list(v)
        )
        self.first_started = v if (v := pop("first_started", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.tags = v if (v := pop("tags", UNSET)).__class__ is list else other_list(v)
        self.type = pop("type", UNSET)
        self.trigger_segment_ids = v if (v := pop("trigger_segment_ids", UNSET)).__class__ is list else other_list(v)
        self.filter_segment_ids = v if (v := pop("filter_segment_ids", UNSET)).__class__ is list else other_list(v)
        self.msg_templates = (
            [CampaignTemplateRef.from_dict(item) for item in v]
            if (v := pop("msg_templates", UNSET)).__class__ is list
            else other_list(v)
        )
        self._extra = d or None
        return self


from .campaign_action_ref import CampaignActionRef
from .campaign_state import LOOKUP as _CampaignState
from .campaign_state import CampaignState
from .campaign_template_ref import CampaignTemplateRef

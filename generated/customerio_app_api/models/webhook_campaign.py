from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, integer, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class WebhookCampaign(Model):
    """A campaign that starts when a webhook comes in."""

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
        "webhook_id": "webhook_id",
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
    """Always `webhook`."""

    webhook_id: int | Unset = UNSET
    """Number of the webhook that starts it."""

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
        if (v := fields.webhook_id) is not UNSET:
            out["webhook_id"] = v
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
        self.webhook_id = v if (v := pop("webhook_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self


from .campaign_action_ref import CampaignActionRef
from .campaign_state import LOOKUP as _CampaignState
from .campaign_state import CampaignState

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CampaignWebhookAction(Model):
    """A webhook of a campaign."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "name": "name",
        "layout": "layout",
        "created": "created",
        "updated": "updated",
        "body": "body",
        "type": "type",
        "url": "url",
        "headers": "headers",
        "method": "method",
        "sending_state": "sending_state",
        "campaign_id": "campaign_id",
        "parent_action_id": "parent_action_id",
    }

    id: int
    """Number of the action."""

    deduplicate_id: str | Unset = UNSET
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""

    name: str | Unset = UNSET
    """Name in the app, if it has one."""

    layout: str | Unset = UNSET
    """Layout, if it has one; published for webhooks, too."""

    created: int | Unset = UNSET
    """When it was made, Unix seconds."""

    updated: int | Unset = UNSET
    """When it last changed, Unix seconds."""

    body: str | Unset = UNSET
    """Payload of the call, Liquid unresolved."""

    type: str
    """Always `webhook`."""

    url: str | Unset = UNSET
    """Address that is called."""

    headers: str | Unset = UNSET
    """JSON text of a list of objects with `name` and `value`."""

    method: WebhookMethod | Unset = UNSET
    """HTTP method of the call."""

    sending_state: SendingState | Unset = UNSET
    """What happens to calls of the action."""

    campaign_id: int | Unset = UNSET
    """Number of the campaign that the action belongs to."""

    parent_action_id: int | Unset = UNSET
    """Number of the action that holds this one, such as a split, where there is one."""

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
        if (v := fields.layout) is not UNSET:
            out["layout"] = v
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.updated) is not UNSET:
            out["updated"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = v
        if (v := fields.url) is not UNSET:
            out["url"] = v
        if (v := fields.headers) is not UNSET:
            out["headers"] = v
        if (v := fields.method) is not UNSET:
            out["method"] = encode(v)
        if (v := fields.sending_state) is not UNSET:
            out["sending_state"] = encode(v)
        if (v := fields.campaign_id) is not UNSET:
            out["campaign_id"] = v
        if (v := fields.parent_action_id) is not UNSET:
            out["parent_action_id"] = v
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
        self.layout = pop("layout", UNSET)
        self.created = v if (v := pop("created", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.updated = v if (v := pop("updated", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.body = pop("body", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.headers = pop("headers", UNSET)
        self.method = _WebhookMethod[pop("method", UNSET)]
        self.sending_state = _SendingState[pop("sending_state", UNSET)]
        self.campaign_id = v if (v := pop("campaign_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.parent_action_id = (
            v if (v := pop("parent_action_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self._extra = d or None
        return self


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
from .webhook_method import LOOKUP as _WebhookMethod
from .webhook_method import WebhookMethod

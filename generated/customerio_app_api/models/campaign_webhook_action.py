from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Choice, Notes, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignWebhookAction(Model):
    """A webhook of a campaign.

    Args:
        id: Number of the action.
        deduplicate_id: Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart.
        name: Name in the app, if it has one.
        created: When it was made, Unix seconds.
        updated: When it last changed, Unix seconds.
        type: Always `webhook`.
        url: Address that is called.
        method: HTTP method of the call.
        sending_state: What happens to calls of the action.
        layout: Layout, if it has one; published for webhooks, too.
        body: Payload of the call, Liquid unresolved.
        headers: JSON text of a list of objects with `name` and `value`.
        campaign_id: Number of the campaign that the action belongs to.
        parent_action_id: Number of the action that holds this one, such as a split, where there is one.
    """

    id: int
    """Number of the action."""
    deduplicate_id: str
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""
    name: str
    """Name in the app, if it has one."""
    created: int
    """When it was made, Unix seconds."""
    updated: int
    """When it last changed, Unix seconds."""
    type: str
    """Always `webhook`."""
    url: str
    """Address that is called."""
    method: WebhookMethod
    """HTTP method of the call."""
    sending_state: SendingState
    """What happens to calls of the action."""
    layout: str | None = None
    """Layout, if it has one; published for webhooks, too."""
    body: str | None = None
    """Payload of the call, Liquid unresolved."""
    headers: str | None = None
    """JSON text of a list of objects with `name` and `value`."""
    campaign_id: int | None = None
    """Number of the campaign that the action belongs to."""
    parent_action_id: int | None = None
    """Number of the action that holds this one, such as a split, where there is one."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignWebhookAction) -> CampaignWebhookAction:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 14 else take_unknown(d, 14)
    (
        made.id,
        made.deduplicate_id,
        made.name,
        made.created,
        made.updated,
        made.type,
        made.url,
        _method,
        _sending_state,
        made.layout,
        made.body,
        made.headers,
        made.campaign_id,
        made.parent_action_id,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.deduplicate_id is None or class_of(made.deduplicate_id) is str)
        and (made.name is None or class_of(made.name) is str)
        and (made.created is None or class_of(made.created) is int)
        and (made.updated is None or class_of(made.updated) is int)
        and (made.type is None or class_of(made.type) is str)
        and (made.url is None or class_of(made.url) is str)
        and (_method is None or class_of(_method) is str)
        and (_sending_state is None or class_of(_sending_state) is str)
        and (made.layout is None or class_of(made.layout) is str)
        and (made.body is None or class_of(made.body) is str)
        and (made.headers is None or class_of(made.headers) is str)
        and (made.campaign_id is None or class_of(made.campaign_id) is int)
        and (made.parent_action_id is None or class_of(made.parent_action_id) is int)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.method = _WebhookMethod[_method]
    made.sending_state = _SendingState[_sending_state]
    return made  # type: ignore[no-any-return]


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
from .webhook_method import LOOKUP as _WebhookMethod
from .webhook_method import WebhookMethod

_ABSENT, _ALL = describe(
    CampaignWebhookAction,
    {
        "id": INTEGER,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "type": TEXT,
        "url": TEXT,
        "method": Choice(_WebhookMethod),
        "sending_state": Choice(_SendingState),
        "layout": TEXT,
        "body": TEXT,
        "headers": TEXT,
        "campaign_id": INTEGER,
        "parent_action_id": INTEGER,
    },
    read,
)

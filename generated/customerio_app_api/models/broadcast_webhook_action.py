from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastWebhookAction(Model):
    """A webhook of a broadcast.

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
        broadcast_id: Number of the broadcast that the action belongs to.
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
    broadcast_id: int | None = None
    """Number of the broadcast that the action belongs to."""


read = ModelReader(BroadcastWebhookAction)

from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
from .webhook_method import LOOKUP as _WebhookMethod
from .webhook_method import WebhookMethod

describe(
    BroadcastWebhookAction,
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
        "broadcast_id": INTEGER,
    },
    read,
)

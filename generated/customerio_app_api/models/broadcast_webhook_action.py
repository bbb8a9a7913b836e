from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BroadcastWebhookAction) -> BroadcastWebhookAction:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 13, _SHAPES)
    (
        _id,
        _deduplicate_id,
        _name,
        _created,
        _updated,
        _type,
        _url,
        _method,
        _sending_state,
        _layout,
        _body,
        _headers,
        _broadcast_id,
    ) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_url) is str or _url is None)
        and (class_of(_method) is str or _method is None)
        and (class_of(_sending_state) is str or _sending_state is None)
        and (class_of(_layout) is str or _layout is None)
        and (class_of(_body) is str or _body is None)
        and (class_of(_headers) is str or _headers is None)
        and (class_of(_broadcast_id) is int or _broadcast_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.deduplicate_id = _deduplicate_id
    made.name = _name
    made.created = _created
    made.updated = _updated
    made.type = _type
    made.url = _url
    made.method = _WebhookMethod[_method]
    made.sending_state = _SendingState[_sending_state]
    made.layout = _layout
    made.body = _body
    made.headers = _headers
    made.broadcast_id = _broadcast_id
    return made  # type: ignore[no-any-return]


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
from .webhook_method import LOOKUP as _WebhookMethod
from .webhook_method import WebhookMethod

_SHAPES: Shapes = {}
_ABSENT = describe(
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

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class BroadcastWebhookAction(Model):
    """A webhook of a broadcast."""

    __slots__ = (
        "id",
        "deduplicate_id",
        "name",
        "layout",
        "created",
        "updated",
        "body",
        "type",
        "url",
        "headers",
        "method",
        "sending_state",
        "broadcast_id",
    )

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
        "broadcast_id": "broadcast_id",
    }

    id: int
    """Number of the action."""

    deduplicate_id: str
    """Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart."""

    name: str
    """Name in the app, if it has one."""

    layout: str | Unset
    """Layout, if it has one; published for webhooks, too."""

    created: int
    """When it was made, Unix seconds."""

    updated: int
    """When it last changed, Unix seconds."""

    body: str | Unset
    """Payload of the call, Liquid unresolved."""

    type: str
    """Always `webhook`."""

    url: str
    """Address that is called."""

    headers: str | Unset
    """JSON text of a list of objects with `name` and `value`."""

    method: WebhookMethod
    """HTTP method of the call."""

    sending_state: SendingState
    """What happens to calls of the action."""

    broadcast_id: int | Unset
    """Number of the broadcast that the action belongs to."""

    def __init__(
        self,
        *,
        id: int,
        deduplicate_id: str,
        name: str,
        layout: str | Unset = UNSET,
        created: int,
        updated: int,
        body: str | Unset = UNSET,
        type: str,
        url: str,
        headers: str | Unset = UNSET,
        method: WebhookMethod,
        sending_state: SendingState,
        broadcast_id: int | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.deduplicate_id = deduplicate_id
        self.name = name
        self.layout = layout
        self.created = created
        self.updated = updated
        self.body = body
        self.type = type
        self.url = url
        self.headers = headers
        self.method = method
        self.sending_state = sending_state
        self.broadcast_id = broadcast_id

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
        if (v := fields.broadcast_id) is not UNSET:
            out["broadcast_id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(BroadcastWebhookAction.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = BroadcastWebhookAction) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 13 else take_unknown(d, 13)
    (
        _id,
        made.deduplicate_id,
        made.name,
        made.layout,
        _created,
        _updated,
        made.body,
        made.type,
        made.url,
        made.headers,
        _method,
        _sending_state,
        _broadcast_id,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    made.updated = _updated if _updated is UNSET or _updated is None or class_of(_updated) is int else integer(_updated)
    made.method = _WebhookMethod[_method]
    made.sending_state = _SendingState[_sending_state]
    made.broadcast_id = (
        _broadcast_id
        if _broadcast_id is UNSET or _broadcast_id is None or class_of(_broadcast_id) is int
        else integer(_broadcast_id)
    )
    return made


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
from .webhook_method import LOOKUP as _WebhookMethod
from .webhook_method import WebhookMethod

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CampaignWebhookActionUpdate(Model):
    """Changes to a webhook action of a campaign. Every field is optional."""

    __slots__ = ("campaign_id", "body", "url", "headers", "method", "sending_state")

    FIELDS: ClassVar[dict[str, str]] = {
        "campaign_id": "campaign_id",
        "body": "body",
        "url": "url",
        "headers": "headers",
        "method": "method",
        "sending_state": "sending_state",
    }

    campaign_id: int | Unset
    """Number of the campaign, once more; the path already names it."""

    body: str | Unset
    """Payload of the webhook; Liquid allowed."""

    url: str | Unset
    """Address that is called."""

    headers: str | Unset
    """JSON text of a list of objects with `name` and `value`, not a list as in message updates. Names and values are ASCII
    without spaces.
    """

    method: WebhookMethod | Literal["get", "post", "put", "delete", "patch"] | Unset
    """HTTP method of the call."""

    sending_state: SendingState | Literal["automatic", "draft", "off"] | Unset
    """What happens to calls of the action."""

    def __init__(
        self,
        *,
        campaign_id: int | Unset = UNSET,
        body: str | Unset = UNSET,
        url: str | Unset = UNSET,
        headers: str | Unset = UNSET,
        method: WebhookMethod | Literal["get", "post", "put", "delete", "patch"] | Unset = UNSET,
        sending_state: SendingState | Literal["automatic", "draft", "off"] | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.campaign_id = campaign_id
        self.body = body
        self.url = url
        self.headers = headers
        self.method = method
        self.sending_state = sending_state

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.campaign_id) is not UNSET:
            out["campaign_id"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.url) is not UNSET:
            out["url"] = v
        if (v := fields.headers) is not UNSET:
            out["headers"] = v
        if (v := fields.method) is not UNSET:
            out["method"] = encode(v)
        if (v := fields.sending_state) is not UNSET:
            out["sending_state"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CampaignWebhookActionUpdate.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CampaignWebhookActionUpdate) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 6 else take_unknown(d, 6)
    (_campaign_id, made.body, made.url, made.headers, _method, _sending_state) = d.values()
    made.campaign_id = (
        _campaign_id
        if _campaign_id is UNSET or _campaign_id is None or class_of(_campaign_id) is int
        else integer(_campaign_id)
    )
    made.method = _WebhookMethod[_method]
    made.sending_state = _SendingState[_sending_state]
    return made


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
from .webhook_method import LOOKUP as _WebhookMethod
from .webhook_method import WebhookMethod

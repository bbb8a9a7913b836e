from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignWebhookActionUpdate(Model):
    """Changes to a webhook action of a campaign. Every field is optional.

    Args:
        campaign_id: Number of the campaign, once more; the path already names it.
        body: Payload of the webhook; Liquid allowed.
        url: Address that is called.
        headers: JSON text of a list of objects with `name` and `value`, not a list as in message updates. Names and
            values are ASCII without spaces.
        method: HTTP method of the call.
        sending_state: What happens to calls of the action.
    """

    campaign_id: int | None = None
    """Number of the campaign, once more; the path already names it."""
    body: str | None = None
    """Payload of the webhook; Liquid allowed."""
    url: str | None = None
    """Address that is called."""
    headers: str | None = None
    """JSON text of a list of objects with `name` and `value`, not a list as in message updates. Names and values are ASCII
    without spaces.
    """
    method: WebhookMethod | Literal["get", "post", "put", "delete", "patch"] | None = None
    """HTTP method of the call."""
    sending_state: SendingState | Literal["automatic", "draft", "off"] | None = None
    """What happens to calls of the action."""


read = ModelReader(CampaignWebhookActionUpdate)

from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState
from .webhook_method import LOOKUP as _WebhookMethod
from .webhook_method import WebhookMethod

describe(
    CampaignWebhookActionUpdate,
    {
        "campaign_id": INTEGER,
        "body": TEXT,
        "url": TEXT,
        "headers": TEXT,
        "method": Choice(_WebhookMethod),
        "sending_state": Choice(_SendingState),
    },
    read,
    Rules(required=()),
)

from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignWhatsappActionUpdate(Model):
    """Changes to a WhatsApp action of a campaign. Every field is optional.

    Args:
        campaign_id: Number of the campaign, once more; the path already names it.
        body: JSON text with the metadata and the parameters of the Meta template.
        body_json: The body as JSON text; published beside `body` without further explanation.
        sending_state: What happens to messages of the action.
        recipient: Phone number in E.164 form, or Liquid. Liquid reads back blank, as it is resolved at send time.
        sender_identity_id: Number of the WhatsApp sender.
        send_to_unsubscribed: True sends to people who have unsubscribed, too.
        tracked: Whether the message is tracked.
    """

    campaign_id: int | None = None
    """Number of the campaign, once more; the path already names it."""
    body: str | None = None
    """JSON text with the metadata and the parameters of the Meta template."""
    body_json: str | None = None
    """The body as JSON text; published beside `body` without further explanation."""
    sending_state: SendingState | Literal["automatic", "draft", "off"] | None = None
    """What happens to messages of the action."""
    recipient: str | None = None
    """Phone number in E.164 form, or Liquid. Liquid reads back blank, as it is resolved at send time."""
    sender_identity_id: int | None = None
    """Number of the WhatsApp sender."""
    send_to_unsubscribed: bool | None = None
    """True sends to people who have unsubscribed, too."""
    tracked: bool | None = None
    """Whether the message is tracked."""


read = ModelReader(CampaignWhatsappActionUpdate)

from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

describe(
    CampaignWhatsappActionUpdate,
    {
        "campaign_id": INTEGER,
        "body": TEXT,
        "body_json": TEXT,
        "sending_state": Choice(_SendingState),
        "recipient": TEXT,
        "sender_identity_id": INTEGER,
        "send_to_unsubscribed": BOOLEAN,
        "tracked": BOOLEAN,
    },
    read,
    Rules(required=()),
)

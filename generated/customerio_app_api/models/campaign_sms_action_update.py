from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignSmsActionUpdate(Model):
    """Changes to an SMS action of a campaign. Every field is optional.

    Args:
        campaign_id: Number of the campaign, once more; the path already names it.
        body: Text of the message; Liquid allowed.
        image_url: URL of an image to send along (MMS).
        sending_state: What happens to messages of the action.
        recipient: Phone number the message goes to, or Liquid. Liquid reads back blank, as it is resolved at send time.
    """

    campaign_id: int | None = None
    """Number of the campaign, once more; the path already names it."""
    body: str | None = None
    """Text of the message; Liquid allowed."""
    image_url: str | None = None
    """URL of an image to send along (MMS)."""
    sending_state: SendingState | Literal["automatic", "draft", "off"] | None = None
    """What happens to messages of the action."""
    recipient: str | None = None
    """Phone number the message goes to, or Liquid. Liquid reads back blank, as it is resolved at send time."""


read = ModelReader(CampaignSmsActionUpdate)

from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

describe(
    CampaignSmsActionUpdate,
    {
        "campaign_id": INTEGER,
        "body": TEXT,
        "image_url": TEXT,
        "sending_state": Choice(_SendingState),
        "recipient": TEXT,
    },
    read,
    Rules(required=()),
)

from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignSmsAction(Model):
    """An SMS of a campaign.

    Args:
        id: Number of the action.
        deduplicate_id: Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart.
        name: Name in the app, if it has one.
        created: When it was made, Unix seconds.
        updated: When it last changed, Unix seconds.
        body: Text of the message, Liquid unresolved.
        type: Always `twilio`, which stands for SMS.
        sending_state: What happens to messages of the action.
        layout: Layout around the body, if it has one.
        language: Language tag; empty for the default variant and for a message that is not translated.
        image_url: URL of the image that is sent along (MMS).
        recipient: Phone number the message goes to; blank when it is Liquid, as that is resolved at send time.
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
    body: str
    """Text of the message, Liquid unresolved."""
    type: str
    """Always `twilio`, which stands for SMS."""
    sending_state: SendingState
    """What happens to messages of the action."""
    layout: str | None = None
    """Layout around the body, if it has one."""
    language: str | None = None
    """Language tag; empty for the default variant and for a message that is not translated."""
    image_url: str | None = None
    """URL of the image that is sent along (MMS)."""
    recipient: str | None = None
    """Phone number the message goes to; blank when it is Liquid, as that is resolved at send time."""
    campaign_id: int | None = None
    """Number of the campaign that the action belongs to."""
    parent_action_id: int | None = None
    """Number of the action that holds this one, such as a split, where there is one."""


read = ModelReader(CampaignSmsAction)

from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

describe(
    CampaignSmsAction,
    {
        "id": INTEGER,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "body": TEXT,
        "type": TEXT,
        "sending_state": Choice(_SendingState),
        "layout": TEXT,
        "language": TEXT,
        "image_url": TEXT,
        "recipient": TEXT,
        "campaign_id": INTEGER,
        "parent_action_id": INTEGER,
    },
    read,
)

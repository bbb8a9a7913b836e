from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CampaignWhatsappAction(Model):
    """A WhatsApp message of a campaign.

    Args:
        id: Number of the action.
        deduplicate_id: Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart.
        name: Name in the app, if it has one.
        created: When it was made, Unix seconds.
        updated: When it last changed, Unix seconds.
        body: JSON text with the metadata and the parameters of the Meta template.
        type: Always `whatsapp`.
        sending_state: What happens to messages of the action.
        body_json: The body as JSON text; published beside `body` without further explanation.
        language: Language tag; empty for the default variant and for a message that is not translated.
        recipient: Phone number in E.164 form; blank when it is Liquid, as that is resolved at send time.
        sender_identity_id: Number of the WhatsApp sender.
        send_to_unsubscribed: True when people who have unsubscribed get it, too.
        tracked: Whether the message is tracked.
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
    """JSON text with the metadata and the parameters of the Meta template."""
    type: str
    """Always `whatsapp`."""
    sending_state: SendingState
    """What happens to messages of the action."""
    body_json: str | None = None
    """The body as JSON text; published beside `body` without further explanation."""
    language: str | None = None
    """Language tag; empty for the default variant and for a message that is not translated."""
    recipient: str | None = None
    """Phone number in E.164 form; blank when it is Liquid, as that is resolved at send time."""
    sender_identity_id: int | None = None
    """Number of the WhatsApp sender."""
    send_to_unsubscribed: bool | None = None
    """True when people who have unsubscribed get it, too."""
    tracked: bool | None = None
    """Whether the message is tracked."""
    campaign_id: int | None = None
    """Number of the campaign that the action belongs to."""
    parent_action_id: int | None = None
    """Number of the action that holds this one, such as a split, where there is one."""


read = ModelReader(CampaignWhatsappAction)

from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

describe(
    CampaignWhatsappAction,
    {
        "id": INTEGER,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "body": TEXT,
        "type": TEXT,
        "sending_state": Choice(_SendingState),
        "body_json": TEXT,
        "language": TEXT,
        "recipient": TEXT,
        "sender_identity_id": INTEGER,
        "send_to_unsubscribed": BOOLEAN,
        "tracked": BOOLEAN,
        "campaign_id": INTEGER,
        "parent_action_id": INTEGER,
    },
    read,
)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignWhatsappAction) -> CampaignWhatsappAction:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 16, _SHAPES)
    (
        _id,
        _deduplicate_id,
        _name,
        _created,
        _updated,
        _body,
        _type,
        _sending_state,
        _body_json,
        _language,
        _recipient,
        _sender_identity_id,
        _send_to_unsubscribed,
        _tracked,
        _campaign_id,
        _parent_action_id,
    ) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_body) is str or _body is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_sending_state) is str or _sending_state is None)
        and (class_of(_body_json) is str or _body_json is None)
        and (class_of(_language) is str or _language is None)
        and (class_of(_recipient) is str or _recipient is None)
        and (class_of(_sender_identity_id) is int or _sender_identity_id is None)
        and (class_of(_send_to_unsubscribed) is bool or _send_to_unsubscribed is None)
        and (class_of(_tracked) is bool or _tracked is None)
        and (class_of(_campaign_id) is int or _campaign_id is None)
        and (class_of(_parent_action_id) is int or _parent_action_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.deduplicate_id = _deduplicate_id
    made.name = _name
    made.created = _created
    made.updated = _updated
    made.body = _body
    made.type = _type
    made.sending_state = _SendingState[_sending_state]
    made.body_json = _body_json
    made.language = _language
    made.recipient = _recipient
    made.sender_identity_id = _sender_identity_id
    made.send_to_unsubscribed = _send_to_unsubscribed
    made.tracked = _tracked
    made.campaign_id = _campaign_id
    made.parent_action_id = _parent_action_id
    return made  # type: ignore[no-any-return]


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

_SHAPES: Shapes = {}
_ABSENT = describe(
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

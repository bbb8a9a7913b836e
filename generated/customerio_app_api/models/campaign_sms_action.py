from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignSmsAction) -> CampaignSmsAction:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 14, _SHAPES)
    (
        _id,
        _deduplicate_id,
        _name,
        _created,
        _updated,
        _body,
        _type,
        _sending_state,
        _layout,
        _language,
        _image_url,
        _recipient,
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
        and (class_of(_layout) is str or _layout is None)
        and (class_of(_language) is str or _language is None)
        and (class_of(_image_url) is str or _image_url is None)
        and (class_of(_recipient) is str or _recipient is None)
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
    made.layout = _layout
    made.language = _language
    made.image_url = _image_url
    made.recipient = _recipient
    made.campaign_id = _campaign_id
    made.parent_action_id = _parent_action_id
    return made  # type: ignore[no-any-return]


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

_SHAPES: Shapes = {}
_ABSENT = describe(
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

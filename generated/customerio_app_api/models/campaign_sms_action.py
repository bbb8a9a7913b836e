from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Choice, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 14 else take_unknown(d, 14)
    (
        made.id,
        made.deduplicate_id,
        made.name,
        made.created,
        made.updated,
        made.body,
        made.type,
        _sending_state,
        made.layout,
        made.language,
        made.image_url,
        made.recipient,
        made.campaign_id,
        made.parent_action_id,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (made.deduplicate_id is None or class_of(made.deduplicate_id) is str)
        and (made.name is None or class_of(made.name) is str)
        and (made.created is None or class_of(made.created) is int)
        and (made.updated is None or class_of(made.updated) is int)
        and (made.body is None or class_of(made.body) is str)
        and (made.type is None or class_of(made.type) is str)
        and (_sending_state is None or class_of(_sending_state) is str)
        and (made.layout is None or class_of(made.layout) is str)
        and (made.language is None or class_of(made.language) is str)
        and (made.image_url is None or class_of(made.image_url) is str)
        and (made.recipient is None or class_of(made.recipient) is str)
        and (made.campaign_id is None or class_of(made.campaign_id) is int)
        and (made.parent_action_id is None or class_of(made.parent_action_id) is int)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.sending_state = _SendingState[_sending_state]
    return made  # type: ignore[no-any-return]


from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

_ABSENT, _ALL = describe(
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

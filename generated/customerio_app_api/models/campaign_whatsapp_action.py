from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import (
    BOOLEAN,
    INTEGER,
    SHAPES,
    TEXT,
    Choice,
    Notes,
    came,
    describe,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 16 else take_unknown(d, 16)
    (
        made.id,
        made.deduplicate_id,
        made.name,
        made.created,
        made.updated,
        made.body,
        made.type,
        _sending_state,
        made.body_json,
        made.language,
        made.recipient,
        made.sender_identity_id,
        made.send_to_unsubscribed,
        made.tracked,
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
        and (made.body_json is None or class_of(made.body_json) is str)
        and (made.language is None or class_of(made.language) is str)
        and (made.recipient is None or class_of(made.recipient) is str)
        and (made.sender_identity_id is None or class_of(made.sender_identity_id) is int)
        and (made.send_to_unsubscribed is None or class_of(made.send_to_unsubscribed) is bool)
        and (made.tracked is None or class_of(made.tracked) is bool)
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

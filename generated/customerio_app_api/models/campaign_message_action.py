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
class CampaignMessageAction(Model):
    """An email, push, in-app or Slack message of a campaign.

    Args:
        id: Number of the action.
        deduplicate_id: Number and time of the last change, as `<id>:<Unix seconds>`; tells versions apart.
        name: Name in the app, if it has one.
        created: When it was made, Unix seconds.
        updated: When it last changed, Unix seconds.
        body: Content of the message, Liquid unresolved.
        type: Channel of the message.
        sending_state: What happens to messages of the action.
        broadcast_id: Number of the broadcast that the action belongs to; published for messages of campaigns, too.
        layout: Layout around the body, if it has one.
        language: Language tag; empty for the default variant and for a message that is not translated.
        from_: Sender address.
        from_id: Number of the sender identity.
        reply_to: Address that replies go to.
        reply_to_id: Number of the sender identity that replies go to; null for none.
        preprocessor: CSS preprocessor of the body; always `premailer`.
        recipient: Address the message goes to; usually Liquid.
        subject: Subject line, Liquid unresolved.
        cc: Addresses that get a copy.
        bcc: Addresses that get a blind copy.
        fake_bcc: True sends the blind copies as messages of their own, with the recipient in the subject line.
        preheader_text: Text that mail programs show after the subject.
        body_amp: AMP version of the body.
        headers: Extra email headers, as JSON text of a list of objects with `name` and `value`; updates take a real
            list.
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
    """Content of the message, Liquid unresolved."""
    type: MessageActionType
    """Channel of the message."""
    sending_state: SendingState
    """What happens to messages of the action."""
    broadcast_id: int | None = None
    """Number of the broadcast that the action belongs to; published for messages of campaigns, too."""
    layout: str | None = None
    """Layout around the body, if it has one."""
    language: str | None = None
    """Language tag; empty for the default variant and for a message that is not translated."""
    from_: str | None = None
    """Sender address."""
    from_id: int | None = None
    """Number of the sender identity."""
    reply_to: str | None = None
    """Address that replies go to."""
    reply_to_id: int | None = None
    """Number of the sender identity that replies go to; null for none."""
    preprocessor: str | None = None
    """CSS preprocessor of the body; always `premailer`."""
    recipient: str | None = None
    """Address the message goes to; usually Liquid."""
    subject: str | None = None
    """Subject line, Liquid unresolved."""
    cc: str | None = None
    """Addresses that get a copy."""
    bcc: str | None = None
    """Addresses that get a blind copy."""
    fake_bcc: bool | None = None
    """True sends the blind copies as messages of their own, with the recipient in the subject line."""
    preheader_text: str | None = None
    """Text that mail programs show after the subject."""
    body_amp: str | None = None
    """AMP version of the body."""
    headers: str | None = None
    """Extra email headers, as JSON text of a list of objects with `name` and `value`; updates take a real list."""
    campaign_id: int | None = None
    """Number of the campaign that the action belongs to."""
    parent_action_id: int | None = None
    """Number of the action that holds this one, such as a split, where there is one."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CampaignMessageAction) -> CampaignMessageAction:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 26 else take_unknown(d, 26)
    (
        made.id,
        made.deduplicate_id,
        made.name,
        made.created,
        made.updated,
        made.body,
        _type,
        _sending_state,
        made.broadcast_id,
        made.layout,
        made.language,
        made.from_,
        made.from_id,
        made.reply_to,
        made.reply_to_id,
        made.preprocessor,
        made.recipient,
        made.subject,
        made.cc,
        made.bcc,
        made.fake_bcc,
        made.preheader_text,
        made.body_amp,
        made.headers,
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
        and (_type is None or class_of(_type) is str)
        and (_sending_state is None or class_of(_sending_state) is str)
        and (made.broadcast_id is None or class_of(made.broadcast_id) is int)
        and (made.layout is None or class_of(made.layout) is str)
        and (made.language is None or class_of(made.language) is str)
        and (made.from_ is None or class_of(made.from_) is str)
        and (made.from_id is None or class_of(made.from_id) is int)
        and (made.reply_to is None or class_of(made.reply_to) is str)
        and (made.reply_to_id is None or class_of(made.reply_to_id) is int)
        and (made.preprocessor is None or class_of(made.preprocessor) is str)
        and (made.recipient is None or class_of(made.recipient) is str)
        and (made.subject is None or class_of(made.subject) is str)
        and (made.cc is None or class_of(made.cc) is str)
        and (made.bcc is None or class_of(made.bcc) is str)
        and (made.fake_bcc is None or class_of(made.fake_bcc) is bool)
        and (made.preheader_text is None or class_of(made.preheader_text) is str)
        and (made.body_amp is None or class_of(made.body_amp) is str)
        and (made.headers is None or class_of(made.headers) is str)
        and (made.campaign_id is None or class_of(made.campaign_id) is int)
        and (made.parent_action_id is None or class_of(made.parent_action_id) is int)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.type = _MessageActionType[_type]
    made.sending_state = _SendingState[_sending_state]
    return made  # type: ignore[no-any-return]


from .message_action_type import LOOKUP as _MessageActionType
from .message_action_type import MessageActionType
from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

_ABSENT, _ALL = describe(
    CampaignMessageAction,
    {
        "id": INTEGER,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "body": TEXT,
        "type": Choice(_MessageActionType),
        "sending_state": Choice(_SendingState),
        "broadcast_id": INTEGER,
        "layout": TEXT,
        "language": TEXT,
        "from": TEXT,
        "from_id": INTEGER,
        "reply_to": TEXT,
        "reply_to_id": INTEGER,
        "preprocessor": TEXT,
        "recipient": TEXT,
        "subject": TEXT,
        "cc": TEXT,
        "bcc": TEXT,
        "fake_bcc": BOOLEAN,
        "preheader_text": TEXT,
        "body_amp": TEXT,
        "headers": TEXT,
        "campaign_id": INTEGER,
        "parent_action_id": INTEGER,
    },
    read,
)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 26, _SHAPES)
    (
        _id,
        _deduplicate_id,
        _name,
        _created,
        _updated,
        _body,
        _type,
        _sending_state,
        _broadcast_id,
        _layout,
        _language,
        _from_,
        _from_id,
        _reply_to,
        _reply_to_id,
        _preprocessor,
        _recipient,
        _subject,
        _cc,
        _bcc,
        _fake_bcc,
        _preheader_text,
        _body_amp,
        _headers,
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
        and (class_of(_broadcast_id) is int or _broadcast_id is None)
        and (class_of(_layout) is str or _layout is None)
        and (class_of(_language) is str or _language is None)
        and (class_of(_from_) is str or _from_ is None)
        and (class_of(_from_id) is int or _from_id is None)
        and (class_of(_reply_to) is str or _reply_to is None)
        and (class_of(_reply_to_id) is int or _reply_to_id is None)
        and (class_of(_preprocessor) is str or _preprocessor is None)
        and (class_of(_recipient) is str or _recipient is None)
        and (class_of(_subject) is str or _subject is None)
        and (class_of(_cc) is str or _cc is None)
        and (class_of(_bcc) is str or _bcc is None)
        and (class_of(_fake_bcc) is bool or _fake_bcc is None)
        and (class_of(_preheader_text) is str or _preheader_text is None)
        and (class_of(_body_amp) is str or _body_amp is None)
        and (class_of(_headers) is str or _headers is None)
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
    made.type = _MessageActionType[_type]
    made.sending_state = _SendingState[_sending_state]
    made.broadcast_id = _broadcast_id
    made.layout = _layout
    made.language = _language
    made.from_ = _from_
    made.from_id = _from_id
    made.reply_to = _reply_to
    made.reply_to_id = _reply_to_id
    made.preprocessor = _preprocessor
    made.recipient = _recipient
    made.subject = _subject
    made.cc = _cc
    made.bcc = _bcc
    made.fake_bcc = _fake_bcc
    made.preheader_text = _preheader_text
    made.body_amp = _body_amp
    made.headers = _headers
    made.campaign_id = _campaign_id
    made.parent_action_id = _parent_action_id
    return made  # type: ignore[no-any-return]


from .message_action_type import LOOKUP as _MessageActionType
from .message_action_type import MessageActionType
from .sending_state import LOOKUP as _SendingState
from .sending_state import SendingState

_SHAPES: Shapes = {}
_ABSENT = describe(
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

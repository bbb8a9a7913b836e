from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PersonMessage(Model):
    """A delivery created for a person. Only the ids of what it came from (campaign, newsletter, broadcast and so on) are
    set; the others are null or missing.

    Args:
        id: Id of the delivery.
        deduplicate_id: Id of the delivery and a time in Unix seconds, joined by a colon, to recognise repeats.
        recipient: Where it went, such as an email address or phone number.
        metrics: When it was sent and delivered.
        created: When the delivery was created, in Unix seconds; not when it was sent.
        type: Channel.
        msg_template_id: Number of the message's template; text here, a number in `messages.list`.
        transactional_message_id: Number of the transactional message; null if it came from something else. Not
            published, but sent.
        customer_id: The person's `id`; null where there is none.
        campaign_id: Number of the campaign; null if it came from something else.
        action_id: Number of the action in the campaign or broadcast; may be null.
        subject: Subject line, of emails.
        failure_message: Why it failed; null if it did not.
        newsletter_id: Number of the newsletter; null if it came from something else.
        content_id: Number of the newsletter's variant; may be null.
        broadcast_id: Number of the API-triggered broadcast; null if it came from something else.
        forgotten: True if Customer.io did not keep the content of the message.
    """

    id: str
    """Id of the delivery."""
    deduplicate_id: str
    """Id of the delivery and a time in Unix seconds, joined by a colon, to recognise repeats."""
    recipient: str
    """Where it went, such as an email address or phone number."""
    metrics: PersonMessageMetrics
    """When it was sent and delivered."""
    created: int
    """When the delivery was created, in Unix seconds; not when it was sent."""
    type: PersonMessageType
    """Channel."""
    msg_template_id: str | None = None
    """Number of the message's template; text here, a number in `messages.list`."""
    transactional_message_id: int | None = None
    """Number of the transactional message; null if it came from something else. Not published, but sent."""
    customer_id: str | None = None
    """The person's `id`; null where there is none."""
    campaign_id: int | None = None
    """Number of the campaign; null if it came from something else."""
    action_id: int | None = None
    """Number of the action in the campaign or broadcast; may be null."""
    subject: str | None = None
    """Subject line, of emails."""
    failure_message: str | None = None
    """Why it failed; null if it did not."""
    newsletter_id: int | None = None
    """Number of the newsletter; null if it came from something else."""
    content_id: int | None = None
    """Number of the newsletter's variant; may be null."""
    broadcast_id: int | None = None
    """Number of the API-triggered broadcast; null if it came from something else."""
    forgotten: bool | None = None
    """True if Customer.io did not keep the content of the message."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PersonMessage) -> PersonMessage:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 17, _SHAPES)
    (
        _id,
        _deduplicate_id,
        _recipient,
        _metrics,
        _created,
        _type,
        _msg_template_id,
        _transactional_message_id,
        _customer_id,
        _campaign_id,
        _action_id,
        _subject,
        _failure_message,
        _newsletter_id,
        _content_id,
        _broadcast_id,
        _forgotten,
    ) = d.values()
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_recipient) is str or _recipient is None)
        and (class_of(_metrics) is dict or _metrics is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_msg_template_id) is str or _msg_template_id is None)
        and (class_of(_transactional_message_id) is int or _transactional_message_id is None)
        and (class_of(_customer_id) is str or _customer_id is None)
        and (class_of(_campaign_id) is int or _campaign_id is None)
        and (class_of(_action_id) is int or _action_id is None)
        and (class_of(_subject) is str or _subject is None)
        and (class_of(_failure_message) is str or _failure_message is None)
        and (class_of(_newsletter_id) is int or _newsletter_id is None)
        and (class_of(_content_id) is int or _content_id is None)
        and (class_of(_broadcast_id) is int or _broadcast_id is None)
        and (class_of(_forgotten) is bool or _forgotten is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.deduplicate_id = _deduplicate_id
    made.recipient = _recipient
    made.metrics = None if _metrics is None else _PersonMessageMetrics(_metrics, notes)
    made.created = _created
    made.type = _PersonMessageType[_type]
    made.msg_template_id = _msg_template_id
    made.transactional_message_id = _transactional_message_id
    made.customer_id = _customer_id
    made.campaign_id = _campaign_id
    made.action_id = _action_id
    made.subject = _subject
    made.failure_message = _failure_message
    made.newsletter_id = _newsletter_id
    made.content_id = _content_id
    made.broadcast_id = _broadcast_id
    made.forgotten = _forgotten
    return made  # type: ignore[no-any-return]


from .person_message_metrics import PersonMessageMetrics
from .person_message_metrics import read as _PersonMessageMetrics
from .person_message_type import LOOKUP as _PersonMessageType
from .person_message_type import PersonMessageType

_SHAPES: Shapes = {}
_ABSENT = describe(
    PersonMessage,
    {
        "id": TEXT,
        "deduplicate_id": TEXT,
        "recipient": TEXT,
        "metrics": Object(_PersonMessageMetrics),
        "created": INTEGER,
        "type": Choice(_PersonMessageType),
        "msg_template_id": TEXT,
        "transactional_message_id": INTEGER,
        "customer_id": TEXT,
        "campaign_id": INTEGER,
        "action_id": INTEGER,
        "subject": TEXT,
        "failure_message": TEXT,
        "newsletter_id": INTEGER,
        "content_id": INTEGER,
        "broadcast_id": INTEGER,
        "forgotten": BOOLEAN,
    },
    read,
)

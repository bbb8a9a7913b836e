from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    BOOLEAN,
    INTEGER,
    TEXT,
    Choice,
    Map,
    Notes,
    Object,
    Shapes,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
)
from ..types import UNSET, Model, NoMap, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageDelivery(Model):
    """A delivery of any channel.

    Args:
        id: Id of the delivery.
        deduplicate_id: Id of the delivery and a time in Unix seconds, joined by a colon, to recognise repeats.
        recipient: Where it went, such as an email address or phone number.
        metrics: When each metric was recorded; only recorded ones are there.
        created: When the delivery was created, in Unix seconds; not when it was sent.
        type: Channel; `twilio` is SMS.
        message_template_id: Number of the message's template.
        msg_template_id: Number of the message's template once more; not published, but sent.
        transactional_message_id: Number of the transactional message; null if it came from something else. Not
            published, but sent.
        customer_id: The person's `id`; null where there is none.
        customer_identifiers: Identifiers of the person; never the phone number.
        subject: Subject line, of emails.
        failure_message: Why it failed; null if it did not.
        campaign_id: Number of the campaign; null if it came from something else.
        action_id: Number of the action in the campaign or broadcast; may be null. Sometimes digits as text.
        parent_action_id: Number of the action that this action belongs to, as in an A/B test; may be null.
        newsletter_id: Number of the newsletter; null if it came from something else.
        content_id: Number of the newsletter's variant; may be null.
        broadcast_id: Number of the API-triggered broadcast; null if it came from something else.
        trigger_event_id: Id of the event that triggered the campaign or broadcast; may be null.
        forgotten: True if Customer.io did not keep the content of the message.
        tracked_responses: Answers given in an in-app survey, by key; there only when the call asked for them with
            `get_tracked_responses=true`.
    """

    id: str
    """Id of the delivery."""
    deduplicate_id: str
    """Id of the delivery and a time in Unix seconds, joined by a colon, to recognise repeats."""
    recipient: str
    """Where it went, such as an email address or phone number."""
    metrics: MessageMetricTimes
    """When each metric was recorded; only recorded ones are there."""
    created: int
    """When the delivery was created, in Unix seconds; not when it was sent."""
    type: DeliveryType
    """Channel; `twilio` is SMS."""
    message_template_id: int | None = None
    """Number of the message's template."""
    msg_template_id: int | None = None
    """Number of the message's template once more; not published, but sent."""
    transactional_message_id: int | None = None
    """Number of the transactional message; null if it came from something else. Not published, but sent."""
    customer_id: str | None = None
    """The person's `id`; null where there is none."""
    customer_identifiers: CustomerIdentifiers | None = None
    """Identifiers of the person; never the phone number."""
    subject: str | None = None
    """Subject line, of emails."""
    failure_message: str | None = None
    """Why it failed; null if it did not."""
    campaign_id: int | None = None
    """Number of the campaign; null if it came from something else."""
    action_id: int | None = None
    """Number of the action in the campaign or broadcast; may be null. Sometimes digits as text."""
    parent_action_id: int | None = None
    """Number of the action that this action belongs to, as in an A/B test; may be null."""
    newsletter_id: int | None = None
    """Number of the newsletter; null if it came from something else."""
    content_id: int | None = None
    """Number of the newsletter's variant; may be null."""
    broadcast_id: int | None = None
    """Number of the API-triggered broadcast; null if it came from something else."""
    trigger_event_id: str | None = None
    """Id of the event that triggered the campaign or broadcast; may be null."""
    forgotten: bool | None = None
    """True if Customer.io did not keep the content of the message."""
    tracked_responses: dict[str, TrackedResponse] = _field(factory=NoMap)
    """Answers given in an in-app survey, by key; there only when the call asked for them with
    `get_tracked_responses=true`.
    """


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = MessageDelivery) -> MessageDelivery:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 22, _SHAPES)
    (
        _id,
        _deduplicate_id,
        _recipient,
        _metrics,
        _created,
        _type,
        _message_template_id,
        _msg_template_id,
        _transactional_message_id,
        _customer_id,
        _customer_identifiers,
        _subject,
        _failure_message,
        _campaign_id,
        _action_id,
        _parent_action_id,
        _newsletter_id,
        _content_id,
        _broadcast_id,
        _trigger_event_id,
        _forgotten,
        _tracked_responses,
    ) = d.values()
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_recipient) is str or _recipient is None)
        and (class_of(_metrics) is dict or _metrics is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_message_template_id) is int or _message_template_id is None)
        and (class_of(_msg_template_id) is int or _msg_template_id is None)
        and (class_of(_transactional_message_id) is int or _transactional_message_id is None)
        and (class_of(_customer_id) is str or _customer_id is None)
        and (class_of(_customer_identifiers) is dict or _customer_identifiers is None)
        and (class_of(_subject) is str or _subject is None)
        and (class_of(_failure_message) is str or _failure_message is None)
        and (class_of(_campaign_id) is int or _campaign_id is None)
        and (class_of(_action_id) is int or _action_id is None)
        and (class_of(_parent_action_id) is int or _parent_action_id is None)
        and (class_of(_newsletter_id) is int or _newsletter_id is None)
        and (class_of(_content_id) is int or _content_id is None)
        and (class_of(_broadcast_id) is int or _broadcast_id is None)
        and (class_of(_trigger_event_id) is str or _trigger_event_id is None)
        and (class_of(_forgotten) is bool or _forgotten is None)
        and (
            _tracked_responses is UNSET
            or _tracked_responses is None
            or class_of(_tracked_responses) is dict
            and each_is(_tracked_responses.values(), dict)
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.deduplicate_id = _deduplicate_id
    made.recipient = _recipient
    made.metrics = None if _metrics is None else _MessageMetricTimes(_metrics, notes)
    made.created = _created
    made.type = _DeliveryType[_type]
    made.message_template_id = _message_template_id
    made.msg_template_id = _msg_template_id
    made.transactional_message_id = _transactional_message_id
    made.customer_id = _customer_id
    made.customer_identifiers = (
        None if _customer_identifiers is None else _CustomerIdentifiers(_customer_identifiers, notes)
    )
    made.subject = _subject
    made.failure_message = _failure_message
    made.campaign_id = _campaign_id
    made.action_id = _action_id
    made.parent_action_id = _parent_action_id
    made.newsletter_id = _newsletter_id
    made.content_id = _content_id
    made.broadcast_id = _broadcast_id
    made.trigger_event_id = _trigger_event_id
    made.forgotten = _forgotten
    made.tracked_responses = (
        {key: _TrackedResponse(item, notes) for key, item in _tracked_responses.items()}
        if _tracked_responses
        else NoMap()
        if _tracked_responses is UNSET or _tracked_responses is None
        else _tracked_responses
    )
    return made  # type: ignore[no-any-return]


from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers
from .delivery_type import LOOKUP as _DeliveryType
from .delivery_type import DeliveryType
from .message_metric_times import MessageMetricTimes
from .message_metric_times import read as _MessageMetricTimes
from .tracked_response import TrackedResponse
from .tracked_response import read as _TrackedResponse

_SHAPES: Shapes = {}
_ABSENT = describe(
    MessageDelivery,
    {
        "id": TEXT,
        "deduplicate_id": TEXT,
        "recipient": TEXT,
        "metrics": Object(_MessageMetricTimes),
        "created": INTEGER,
        "type": Choice(_DeliveryType),
        "message_template_id": INTEGER,
        "msg_template_id": INTEGER,
        "transactional_message_id": INTEGER,
        "customer_id": TEXT,
        "customer_identifiers": Object(_CustomerIdentifiers),
        "subject": TEXT,
        "failure_message": TEXT,
        "campaign_id": INTEGER,
        "action_id": INTEGER,
        "parent_action_id": INTEGER,
        "newsletter_id": INTEGER,
        "content_id": INTEGER,
        "broadcast_id": INTEGER,
        "trigger_event_id": TEXT,
        "forgotten": BOOLEAN,
        "tracked_responses": Map(Object(_TrackedResponse)),
    },
    read,
)

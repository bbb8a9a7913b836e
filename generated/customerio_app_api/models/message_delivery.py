from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    BOOLEAN,
    INTEGER,
    SHAPES,
    TEXT,
    Choice,
    Map,
    Notes,
    Object,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 22 else take_unknown(d, 22)
    (
        made.id,
        made.deduplicate_id,
        made.recipient,
        _metrics,
        made.created,
        _type,
        made.message_template_id,
        made.msg_template_id,
        made.transactional_message_id,
        made.customer_id,
        _customer_identifiers,
        made.subject,
        made.failure_message,
        made.campaign_id,
        made.action_id,
        made.parent_action_id,
        made.newsletter_id,
        made.content_id,
        made.broadcast_id,
        made.trigger_event_id,
        made.forgotten,
        _tracked_responses,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (made.deduplicate_id is None or class_of(made.deduplicate_id) is str)
        and (made.recipient is None or class_of(made.recipient) is str)
        and (_metrics is None or class_of(_metrics) is dict)
        and (made.created is None or class_of(made.created) is int)
        and (_type is None or class_of(_type) is str)
        and (made.message_template_id is None or class_of(made.message_template_id) is int)
        and (made.msg_template_id is None or class_of(made.msg_template_id) is int)
        and (made.transactional_message_id is None or class_of(made.transactional_message_id) is int)
        and (made.customer_id is None or class_of(made.customer_id) is str)
        and (_customer_identifiers is None or class_of(_customer_identifiers) is dict)
        and (made.subject is None or class_of(made.subject) is str)
        and (made.failure_message is None or class_of(made.failure_message) is str)
        and (made.campaign_id is None or class_of(made.campaign_id) is int)
        and (made.action_id is None or class_of(made.action_id) is int)
        and (made.parent_action_id is None or class_of(made.parent_action_id) is int)
        and (made.newsletter_id is None or class_of(made.newsletter_id) is int)
        and (made.content_id is None or class_of(made.content_id) is int)
        and (made.broadcast_id is None or class_of(made.broadcast_id) is int)
        and (made.trigger_event_id is None or class_of(made.trigger_event_id) is str)
        and (made.forgotten is None or class_of(made.forgotten) is bool)
        and (
            _tracked_responses is UNSET
            or _tracked_responses is None
            or class_of(_tracked_responses) is dict
            and each_is(_tracked_responses.values(), dict)
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.metrics = None if _metrics is None else _MessageMetricTimes(_metrics, notes)
    made.type = _DeliveryType[_type]
    made.customer_identifiers = (
        None if _customer_identifiers is None else _CustomerIdentifiers(_customer_identifiers, notes)
    )
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

_ABSENT, _ALL = describe(
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

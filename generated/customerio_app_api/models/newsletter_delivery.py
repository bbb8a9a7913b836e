from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, as_object, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class NewsletterDelivery(Model):
    """A message of a newsletter to one person, with the times of its metrics."""

    __slots__ = (
        "id",
        "deduplicate_id",
        "message_template_id",
        "msg_template_id",
        "transactional_message_id",
        "customer_id",
        "customer_identifiers",
        "recipient",
        "subject",
        "metrics",
        "created",
        "failure_message",
        "campaign_id",
        "action_id",
        "parent_action_id",
        "newsletter_id",
        "content_id",
        "broadcast_id",
        "trigger_event_id",
        "forgotten",
        "tracked_responses",
        "type",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "message_template_id": "message_template_id",
        "msg_template_id": "msg_template_id",
        "transactional_message_id": "transactional_message_id",
        "customer_id": "customer_id",
        "customer_identifiers": "customer_identifiers",
        "recipient": "recipient",
        "subject": "subject",
        "metrics": "metrics",
        "created": "created",
        "failure_message": "failure_message",
        "campaign_id": "campaign_id",
        "action_id": "action_id",
        "parent_action_id": "parent_action_id",
        "newsletter_id": "newsletter_id",
        "content_id": "content_id",
        "broadcast_id": "broadcast_id",
        "trigger_event_id": "trigger_event_id",
        "forgotten": "forgotten",
        "tracked_responses": "tracked_responses",
        "type": "type",
    }

    id: str
    """Id of the delivery."""

    deduplicate_id: str
    """Id of the delivery and a time in Unix seconds, joined by a colon, to recognise repeats."""

    message_template_id: int | None | Unset
    """Number of the message's template."""

    msg_template_id: int | None | Unset
    """Number of the message's template once more; not published, but sent."""

    transactional_message_id: int | None | Unset
    """Number of the transactional message; null if it came from something else. Not published, but sent."""

    customer_id: str | None | Unset
    """The person's `id`; null where there is none."""

    customer_identifiers: CustomerIdentifiers | None | Unset
    """Identifiers of the person; never the phone number."""

    recipient: str
    """Where it went, such as an email address or phone number."""

    subject: str | Unset
    """Subject line, of emails."""

    metrics: MessageMetricTimes
    """When each metric was recorded; only recorded ones are there."""

    created: int
    """When the delivery was created, in Unix seconds; not when it was sent."""

    failure_message: str | None | Unset
    """Why it failed; null if it did not."""

    campaign_id: int | None | Unset
    """Number of the campaign; null if it came from something else."""

    action_id: int | None | Unset
    """Number of the action in the campaign or broadcast; may be null. Sometimes digits as text."""

    parent_action_id: int | None | Unset
    """Number of the action that this action belongs to, as in an A/B test; may be null."""

    newsletter_id: int | None | Unset
    """Number of the newsletter; null if it came from something else."""

    content_id: int | None | Unset
    """Number of the newsletter's variant; may be null."""

    broadcast_id: int | None | Unset
    """Number of the API-triggered broadcast; null if it came from something else."""

    trigger_event_id: str | None | Unset
    """Id of the event that triggered the campaign or broadcast; may be null."""

    forgotten: bool | Unset
    """True if Customer.io did not keep the content of the message."""

    tracked_responses: dict[str, TrackedResponse] | None | Unset
    """Answers given in an in-app survey, by key; there only when the call asked for them with
    `get_tracked_responses=true`.
    """

    type: NewsletterChannel
    """Channel of the message."""

    def __init__(
        self,
        *,
        id: str,
        deduplicate_id: str,
        message_template_id: int | None | Unset = UNSET,
        msg_template_id: int | None | Unset = UNSET,
        transactional_message_id: int | None | Unset = UNSET,
        customer_id: str | None | Unset = UNSET,
        customer_identifiers: CustomerIdentifiers | None | Unset = UNSET,
        recipient: str,
        subject: str | Unset = UNSET,
        metrics: MessageMetricTimes,
        created: int,
        failure_message: str | None | Unset = UNSET,
        campaign_id: int | None | Unset = UNSET,
        action_id: int | None | Unset = UNSET,
        parent_action_id: int | None | Unset = UNSET,
        newsletter_id: int | None | Unset = UNSET,
        content_id: int | None | Unset = UNSET,
        broadcast_id: int | None | Unset = UNSET,
        trigger_event_id: str | None | Unset = UNSET,
        forgotten: bool | Unset = UNSET,
        tracked_responses: dict[str, TrackedResponse] | None | Unset = UNSET,
        type: NewsletterChannel,
    ) -> None:
        self._extra = None
        self.id = id
        self.deduplicate_id = deduplicate_id
        self.message_template_id = message_template_id
        self.msg_template_id = msg_template_id
        self.transactional_message_id = transactional_message_id
        self.customer_id = customer_id
        self.customer_identifiers = customer_identifiers
        self.recipient = recipient
        self.subject = subject
        self.metrics = metrics
        self.created = created
        self.failure_message = failure_message
        self.campaign_id = campaign_id
        self.action_id = action_id
        self.parent_action_id = parent_action_id
        self.newsletter_id = newsletter_id
        self.content_id = content_id
        self.broadcast_id = broadcast_id
        self.trigger_event_id = trigger_event_id
        self.forgotten = forgotten
        self.tracked_responses = tracked_responses
        self.type = type

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.deduplicate_id) is not UNSET:
            out["deduplicate_id"] = v
        if (v := fields.message_template_id) is not UNSET:
            out["message_template_id"] = v
        if (v := fields.msg_template_id) is not UNSET:
            out["msg_template_id"] = v
        if (v := fields.transactional_message_id) is not UNSET:
            out["transactional_message_id"] = v
        if (v := fields.customer_id) is not UNSET:
            out["customer_id"] = v
        if (v := fields.customer_identifiers) is not UNSET:
            out["customer_identifiers"] = encode(v)
        if (v := fields.recipient) is not UNSET:
            out["recipient"] = v
        if (v := fields.subject) is not UNSET:
            out["subject"] = v
        if (v := fields.metrics) is not UNSET:
            out["metrics"] = encode(v)
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.failure_message) is not UNSET:
            out["failure_message"] = v
        if (v := fields.campaign_id) is not UNSET:
            out["campaign_id"] = v
        if (v := fields.action_id) is not UNSET:
            out["action_id"] = v
        if (v := fields.parent_action_id) is not UNSET:
            out["parent_action_id"] = v
        if (v := fields.newsletter_id) is not UNSET:
            out["newsletter_id"] = v
        if (v := fields.content_id) is not UNSET:
            out["content_id"] = v
        if (v := fields.broadcast_id) is not UNSET:
            out["broadcast_id"] = v
        if (v := fields.trigger_event_id) is not UNSET:
            out["trigger_event_id"] = v
        if (v := fields.forgotten) is not UNSET:
            out["forgotten"] = v
        if (v := fields.tracked_responses) is not UNSET:
            out["tracked_responses"] = encode(v)
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterDelivery.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterDelivery) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 22 else take_unknown(d, 22)
    (
        made.id,
        made.deduplicate_id,
        _message_template_id,
        _msg_template_id,
        _transactional_message_id,
        made.customer_id,
        _customer_identifiers,
        made.recipient,
        made.subject,
        _metrics,
        _created,
        made.failure_message,
        _campaign_id,
        _action_id,
        _parent_action_id,
        _newsletter_id,
        _content_id,
        _broadcast_id,
        made.trigger_event_id,
        made.forgotten,
        _tracked_responses,
        _type,
    ) = d.values()
    made.message_template_id = (
        _message_template_id
        if _message_template_id is UNSET or _message_template_id is None or class_of(_message_template_id) is int
        else integer(_message_template_id)
    )
    made.msg_template_id = (
        _msg_template_id
        if _msg_template_id is UNSET or _msg_template_id is None or class_of(_msg_template_id) is int
        else integer(_msg_template_id)
    )
    made.transactional_message_id = (
        _transactional_message_id
        if _transactional_message_id is UNSET
        or _transactional_message_id is None
        or class_of(_transactional_message_id) is int
        else integer(_transactional_message_id)
    )
    made.customer_identifiers = (
        _CustomerIdentifiers(_customer_identifiers)
        if class_of(_customer_identifiers) is dict
        else other_object(_customer_identifiers, _CustomerIdentifiers)
    )
    made.metrics = (
        _MessageMetricTimes(_metrics) if class_of(_metrics) is dict else other_object(_metrics, _MessageMetricTimes)
    )
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    made.campaign_id = (
        _campaign_id
        if _campaign_id is UNSET or _campaign_id is None or class_of(_campaign_id) is int
        else integer(_campaign_id)
    )
    made.action_id = (
        _action_id if _action_id is UNSET or _action_id is None or class_of(_action_id) is int else integer(_action_id)
    )
    made.parent_action_id = (
        _parent_action_id
        if _parent_action_id is UNSET or _parent_action_id is None or class_of(_parent_action_id) is int
        else integer(_parent_action_id)
    )
    made.newsletter_id = (
        _newsletter_id
        if _newsletter_id is UNSET or _newsletter_id is None or class_of(_newsletter_id) is int
        else integer(_newsletter_id)
    )
    made.content_id = (
        _content_id
        if _content_id is UNSET or _content_id is None or class_of(_content_id) is int
        else integer(_content_id)
    )
    made.broadcast_id = (
        _broadcast_id
        if _broadcast_id is UNSET or _broadcast_id is None or class_of(_broadcast_id) is int
        else integer(_broadcast_id)
    )
    made.tracked_responses = (
        {
            key: _TrackedResponse(item) if class_of(item) is dict else other_object(item, _TrackedResponse)
            for key, item in _tracked_responses.items()
        }
        if class_of(_tracked_responses) is dict
        else other_object(_tracked_responses, as_object)
    )
    made.type = _NewsletterChannel[_type]
    return made


from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers
from .message_metric_times import MessageMetricTimes
from .message_metric_times import read as _MessageMetricTimes
from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel
from .tracked_response import TrackedResponse
from .tracked_response import read as _TrackedResponse

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class NewsletterDelivery(Model):
    """A message of a newsletter to one person, with the times of its metrics."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "message_template_id": "message_template_id",
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

    deduplicate_id: str | Unset = UNSET
    """Id of the delivery and a time in Unix seconds, joined by a colon, to recognise repeats."""

    message_template_id: int | None | Unset = UNSET
    """Number of the message's template."""

    customer_id: str | None | Unset = UNSET
    """The person's `id`; null where there is none."""

    customer_identifiers: CustomerIdentifiers | None | Unset = UNSET
    """Identifiers of the person; never the phone number."""

    recipient: str | Unset = UNSET
    """Where it went, such as an email address or phone number."""

    subject: str | Unset = UNSET
    """Subject line, of emails."""

    metrics: MessageMetricTimes | None | Unset = UNSET
    """When each metric was recorded; only recorded ones are there."""

    created: int | Unset = UNSET
    """When the delivery was created, in Unix seconds; not when it was sent."""

    failure_message: str | None | Unset = UNSET
    """Why it failed; null if it did not."""

    campaign_id: int | None | Unset = UNSET
    """Number of the campaign; null if it came from something else."""

    action_id: int | None | Unset = UNSET
    """Number of the action in the campaign or broadcast; may be null. Sometimes digits as text."""

    parent_action_id: int | None | Unset = UNSET
    """Number of the action that this action belongs to, as in an A/B test; may be null."""

    newsletter_id: int | None | Unset = UNSET
    """Number of the newsletter; null if it came from something else."""

    content_id: int | None | Unset = UNSET
    """Number of the newsletter's variant; may be null."""

    broadcast_id: int | None | Unset = UNSET
    """Number of the API-triggered broadcast; null if it came from something else."""

    trigger_event_id: str | None | Unset = UNSET
    """Id of the event that triggered the campaign or broadcast; may be null."""

    forgotten: bool | Unset = UNSET
    """True if Customer.io did not keep the content of the message."""

    tracked_responses: dict[str, TrackedResponse] | None | Unset = UNSET
    """Answers given in an in-app survey, by key; there only when the call asked for them with
    `get_tracked_responses=true`.
    """

    type: NewsletterChannel | Unset = UNSET
    """Channel of the message."""

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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.deduplicate_id = pop("deduplicate_id", UNSET)
        self.message_template_id = (
            v if (v := pop("message_template_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self.customer_id = pop("customer_id", UNSET)
        self.customer_identifiers = (
            CustomerIdentifiers.from_dict(v)
            if (v := pop("customer_identifiers", UNSET)).__class__ is dict
            else other_object(v, CustomerIdentifiers.from_dict)
        )
        self.recipient = pop("recipient", UNSET)
        self.subject = pop("subject", UNSET)
        self.metrics = (
            MessageMetricTimes.from_dict(v)
            if (v := pop("metrics", UNSET)).__class__ is dict
            else other_object(v, MessageMetricTimes.from_dict)
        )
        self.created = v if (v := pop("created", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.failure_message = pop("failure_message", UNSET)
        self.campaign_id = v if (v := pop("campaign_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.action_id = v if (v := pop("action_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.parent_action_id = (
            v if (v := pop("parent_action_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self.newsletter_id = v if (v := pop("newsletter_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.content_id = v if (v := pop("content_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.broadcast_id = v if (v := pop("broadcast_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.trigger_event_id = pop("trigger_event_id", UNSET)
        self.forgotten = pop("forgotten", UNSET)
        self.tracked_responses = (
            {key: TrackedResponse.from_dict(item) for key, item in v.items()}
            if (v := pop("tracked_responses", UNSET)).__class__ is dict
            else other_object(v, as_object)
        )
        self.type = _NewsletterChannel[pop("type", UNSET)]
        self._extra = d or None
        return self


from .customer_identifiers import CustomerIdentifiers
from .message_metric_times import MessageMetricTimes
from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel
from .tracked_response import TrackedResponse

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PersonMessage(Model):
    """A delivery created for a person. Only the ids of what it came from (campaign, newsletter, broadcast and so on) are
    set; the others are null or missing.
    """

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "msg_template_id": "msg_template_id",
        "customer_id": "customer_id",
        "campaign_id": "campaign_id",
        "action_id": "action_id",
        "recipient": "recipient",
        "subject": "subject",
        "metrics": "metrics",
        "created": "created",
        "failure_message": "failure_message",
        "newsletter_id": "newsletter_id",
        "content_id": "content_id",
        "broadcast_id": "broadcast_id",
        "type": "type",
        "forgotten": "forgotten",
    }

    id: str
    """Id of the delivery."""

    deduplicate_id: str | Unset = UNSET
    """Id of the delivery and a time in Unix seconds, joined by a colon, to recognise repeats."""

    msg_template_id: str | Unset = UNSET
    """Number of the message's template; text here, a number in `messages.list`."""

    customer_id: str | None | Unset = UNSET
    """The person's `id`; null where there is none."""

    campaign_id: int | None | Unset = UNSET
    """Number of the campaign; null if it came from something else."""

    action_id: int | None | Unset = UNSET
    """Number of the action in the campaign or broadcast; may be null."""

    recipient: str | Unset = UNSET
    """Where it went, such as an email address or phone number."""

    subject: str | Unset = UNSET
    """Subject line, of emails."""

    metrics: PersonMessageMetrics | None | Unset = UNSET
    """When it was sent and delivered."""

    created: int | Unset = UNSET
    """When the delivery was created, in Unix seconds; not when it was sent."""

    failure_message: str | None | Unset = UNSET
    """Why it failed; null if it did not."""

    newsletter_id: int | None | Unset = UNSET
    """Number of the newsletter; null if it came from something else."""

    content_id: int | None | Unset = UNSET
    """Number of the newsletter's variant; may be null."""

    broadcast_id: int | None | Unset = UNSET
    """Number of the API-triggered broadcast; null if it came from something else."""

    type: PersonMessageType | Unset = UNSET
    """Channel."""

    forgotten: bool | Unset = UNSET
    """True if Customer.io did not keep the content of the message."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.deduplicate_id) is not UNSET:
            out["deduplicate_id"] = v
        if (v := fields.msg_template_id) is not UNSET:
            out["msg_template_id"] = v
        if (v := fields.customer_id) is not UNSET:
            out["customer_id"] = v
        if (v := fields.campaign_id) is not UNSET:
            out["campaign_id"] = v
        if (v := fields.action_id) is not UNSET:
            out["action_id"] = v
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
        if (v := fields.newsletter_id) is not UNSET:
            out["newsletter_id"] = v
        if (v := fields.content_id) is not UNSET:
            out["content_id"] = v
        if (v := fields.broadcast_id) is not UNSET:
            out["broadcast_id"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.forgotten) is not UNSET:
            out["forgotten"] = v
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
        self.msg_template_id = pop("msg_template_id", UNSET)
        self.customer_id = pop("customer_id", UNSET)
        self.campaign_id = v if (v := pop("campaign_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.action_id = v if (v := pop("action_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.recipient = pop("recipient", UNSET)
        self.subject = pop("subject", UNSET)
        self.metrics = (
            PersonMessageMetrics.from_dict(v)
            if (v := pop("metrics", UNSET)).__class__ is dict
            else other_object(v, PersonMessageMetrics.from_dict)
        )
        self.created = v if (v := pop("created", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.failure_message = pop("failure_message", UNSET)
        self.newsletter_id = v if (v := pop("newsletter_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.content_id = v if (v := pop("content_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.broadcast_id = v if (v := pop("broadcast_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.type = _PersonMessageType[pop("type", UNSET)]
        self.forgotten = pop("forgotten", UNSET)
        self._extra = d or None
        return self


from .person_message_metrics import PersonMessageMetrics
from .person_message_type import LOOKUP as _PersonMessageType
from .person_message_type import PersonMessageType

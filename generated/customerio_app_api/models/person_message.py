from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PersonMessage(Model):
    """A delivery created for a person. Only the ids of what it came from (campaign, newsletter, broadcast and so on) are
    set; the others are null or missing.
    """

    __slots__ = (
        "id",
        "deduplicate_id",
        "msg_template_id",
        "transactional_message_id",
        "customer_id",
        "campaign_id",
        "action_id",
        "recipient",
        "subject",
        "metrics",
        "created",
        "failure_message",
        "newsletter_id",
        "content_id",
        "broadcast_id",
        "type",
        "forgotten",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "msg_template_id": "msg_template_id",
        "transactional_message_id": "transactional_message_id",
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

    deduplicate_id: str
    """Id of the delivery and a time in Unix seconds, joined by a colon, to recognise repeats."""

    msg_template_id: str | Unset
    """Number of the message's template; text here, a number in `messages.list`."""

    transactional_message_id: int | None | Unset
    """Number of the transactional message; null if it came from something else. Not published, but sent."""

    customer_id: str | None | Unset
    """The person's `id`; null where there is none."""

    campaign_id: int | None | Unset
    """Number of the campaign; null if it came from something else."""

    action_id: int | None | Unset
    """Number of the action in the campaign or broadcast; may be null."""

    recipient: str
    """Where it went, such as an email address or phone number."""

    subject: str | Unset
    """Subject line, of emails."""

    metrics: PersonMessageMetrics
    """When it was sent and delivered."""

    created: int
    """When the delivery was created, in Unix seconds; not when it was sent."""

    failure_message: str | None | Unset
    """Why it failed; null if it did not."""

    newsletter_id: int | None | Unset
    """Number of the newsletter; null if it came from something else."""

    content_id: int | None | Unset
    """Number of the newsletter's variant; may be null."""

    broadcast_id: int | None | Unset
    """Number of the API-triggered broadcast; null if it came from something else."""

    type: PersonMessageType
    """Channel."""

    forgotten: bool | Unset
    """True if Customer.io did not keep the content of the message."""

    def __init__(
        self,
        *,
        id: str,
        deduplicate_id: str,
        msg_template_id: str | Unset = UNSET,
        transactional_message_id: int | None | Unset = UNSET,
        customer_id: str | None | Unset = UNSET,
        campaign_id: int | None | Unset = UNSET,
        action_id: int | None | Unset = UNSET,
        recipient: str,
        subject: str | Unset = UNSET,
        metrics: PersonMessageMetrics,
        created: int,
        failure_message: str | None | Unset = UNSET,
        newsletter_id: int | None | Unset = UNSET,
        content_id: int | None | Unset = UNSET,
        broadcast_id: int | None | Unset = UNSET,
        type: PersonMessageType,
        forgotten: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.deduplicate_id = deduplicate_id
        self.msg_template_id = msg_template_id
        self.transactional_message_id = transactional_message_id
        self.customer_id = customer_id
        self.campaign_id = campaign_id
        self.action_id = action_id
        self.recipient = recipient
        self.subject = subject
        self.metrics = metrics
        self.created = created
        self.failure_message = failure_message
        self.newsletter_id = newsletter_id
        self.content_id = content_id
        self.broadcast_id = broadcast_id
        self.type = type
        self.forgotten = forgotten

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
        if (v := fields.transactional_message_id) is not UNSET:
            out["transactional_message_id"] = v
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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PersonMessage.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PersonMessage) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 17 else take_unknown(d, 17)
    (
        made.id,
        made.deduplicate_id,
        made.msg_template_id,
        _transactional_message_id,
        made.customer_id,
        _campaign_id,
        _action_id,
        made.recipient,
        made.subject,
        _metrics,
        _created,
        made.failure_message,
        _newsletter_id,
        _content_id,
        _broadcast_id,
        _type,
        made.forgotten,
    ) = d.values()
    made.transactional_message_id = (
        _transactional_message_id
        if _transactional_message_id is UNSET
        or _transactional_message_id is None
        or class_of(_transactional_message_id) is int
        else integer(_transactional_message_id)
    )
    made.campaign_id = (
        _campaign_id
        if _campaign_id is UNSET or _campaign_id is None or class_of(_campaign_id) is int
        else integer(_campaign_id)
    )
    made.action_id = (
        _action_id if _action_id is UNSET or _action_id is None or class_of(_action_id) is int else integer(_action_id)
    )
    made.metrics = (
        _PersonMessageMetrics(_metrics) if class_of(_metrics) is dict else other_object(_metrics, _PersonMessageMetrics)
    )
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
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
    made.type = _PersonMessageType[_type]
    return made


from .person_message_metrics import PersonMessageMetrics
from .person_message_metrics import read as _PersonMessageMetrics
from .person_message_type import LOOKUP as _PersonMessageType
from .person_message_type import PersonMessageType

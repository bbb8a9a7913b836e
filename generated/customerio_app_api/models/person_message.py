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
    Object,
    came,
    describe,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 17 else take_unknown(d, 17)
    (
        made.id,
        made.deduplicate_id,
        made.recipient,
        _metrics,
        made.created,
        _type,
        made.msg_template_id,
        made.transactional_message_id,
        made.customer_id,
        made.campaign_id,
        made.action_id,
        made.subject,
        made.failure_message,
        made.newsletter_id,
        made.content_id,
        made.broadcast_id,
        made.forgotten,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (made.deduplicate_id is None or class_of(made.deduplicate_id) is str)
        and (made.recipient is None or class_of(made.recipient) is str)
        and (_metrics is None or class_of(_metrics) is dict)
        and (made.created is None or class_of(made.created) is int)
        and (_type is None or class_of(_type) is str)
        and (made.msg_template_id is None or class_of(made.msg_template_id) is str)
        and (made.transactional_message_id is None or class_of(made.transactional_message_id) is int)
        and (made.customer_id is None or class_of(made.customer_id) is str)
        and (made.campaign_id is None or class_of(made.campaign_id) is int)
        and (made.action_id is None or class_of(made.action_id) is int)
        and (made.subject is None or class_of(made.subject) is str)
        and (made.failure_message is None or class_of(made.failure_message) is str)
        and (made.newsletter_id is None or class_of(made.newsletter_id) is int)
        and (made.content_id is None or class_of(made.content_id) is int)
        and (made.broadcast_id is None or class_of(made.broadcast_id) is int)
        and (made.forgotten is None or class_of(made.forgotten) is bool)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.metrics = None if _metrics is None else _PersonMessageMetrics(_metrics, notes)
    made.type = _PersonMessageType[_type]
    return made  # type: ignore[no-any-return]


from .person_message_metrics import PersonMessageMetrics
from .person_message_metrics import read as _PersonMessageMetrics
from .person_message_type import LOOKUP as _PersonMessageType
from .person_message_type import PersonMessageType

_ABSENT, _ALL = describe(
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

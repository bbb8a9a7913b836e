from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, ModelReader, Object, describe
from ..types import Model


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


read = ModelReader(PersonMessage)

from .person_message_metrics import PersonMessageMetrics
from .person_message_metrics import read as _PersonMessageMetrics
from .person_message_type import LOOKUP as _PersonMessageType
from .person_message_type import PersonMessageType

describe(
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

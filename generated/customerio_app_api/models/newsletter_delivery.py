from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, Map, ModelReader, Object, describe
from ..types import Model, NoMap


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterDelivery(Model):
    """A message of a newsletter to one person, with the times of its metrics.

    Args:
        id: Id of the delivery.
        deduplicate_id: Id of the delivery and a time in Unix seconds, joined by a colon, to recognise repeats.
        recipient: Where it went, such as an email address or phone number.
        metrics: When each metric was recorded; only recorded ones are there.
        created: When the delivery was created, in Unix seconds; not when it was sent.
        type: Channel of the message.
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
    type: NewsletterChannel
    """Channel of the message."""
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


read = ModelReader(NewsletterDelivery)

from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers
from .message_metric_times import MessageMetricTimes
from .message_metric_times import read as _MessageMetricTimes
from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel
from .tracked_response import TrackedResponse
from .tracked_response import read as _TrackedResponse

describe(
    NewsletterDelivery,
    {
        "id": TEXT,
        "deduplicate_id": TEXT,
        "recipient": TEXT,
        "metrics": Object(_MessageMetricTimes),
        "created": INTEGER,
        "type": Choice(_NewsletterChannel),
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

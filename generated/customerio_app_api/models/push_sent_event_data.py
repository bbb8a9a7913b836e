from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Array, ModelReader, Object, Plain, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushSentEventData(Model):
    """A push notification that was sent, device by device, with its content where that is asked for.

    Args:
        identifiers: Who the message went to.
        delivery_id: Id of the delivery, as the send operations and message lists have it.
        recipients: The devices.
        customer_id: Id of the person. Deprecated: read `identifiers`.
        action_id: Number of the action of the campaign or broadcast.
        parent_action_id: Number of the action that this one is a variant of.
        journey_id: Id of the journey of the person through the campaign or broadcast.
        campaign_id: Number of the campaign, where one sent the message.
        trigger_event_id: Id of the event that triggered the campaign.
        broadcast_id: Number of the broadcast, where one sent the message.
        trigger_id: Number of the run of the broadcast.
        newsletter_id: Number of the newsletter, where one sent the message.
        content_id: Number of the variant of the newsletter.
        transactional_message_id: Number or name of the transactional message, where one was sent.
        content: Body of the message; only where the webhook is set to send content.
    """

    identifiers: ReportingWebhookIdentifiers
    """Who the message went to."""
    delivery_id: str
    """Id of the delivery, as the send operations and message lists have it."""
    recipients: list[PushSentEventDevice]
    """The devices."""
    customer_id: str | None = None
    """Id of the person. Deprecated: read `identifiers`."""
    action_id: int | None = None
    """Number of the action of the campaign or broadcast."""
    parent_action_id: int | None = None
    """Number of the action that this one is a variant of."""
    journey_id: str | None = None
    """Id of the journey of the person through the campaign or broadcast."""
    campaign_id: int | None = None
    """Number of the campaign, where one sent the message."""
    trigger_event_id: str | None = None
    """Id of the event that triggered the campaign."""
    broadcast_id: int | None = None
    """Number of the broadcast, where one sent the message."""
    trigger_id: int | None = None
    """Number of the run of the broadcast."""
    newsletter_id: int | None = None
    """Number of the newsletter, where one sent the message."""
    content_id: int | None = None
    """Number of the variant of the newsletter."""
    transactional_message_id: int | str | None = None
    """Number or name of the transactional message, where one was sent."""
    content: str | None = None
    """Body of the message; only where the webhook is set to send content."""


read = ModelReader(PushSentEventData)

from .push_sent_event_device import PushSentEventDevice
from .push_sent_event_device import read as _PushSentEventDevice
from .reporting_webhook_identifiers import ReportingWebhookIdentifiers
from .reporting_webhook_identifiers import read as _ReportingWebhookIdentifiers

describe(
    PushSentEventData,
    {
        "identifiers": Object(_ReportingWebhookIdentifiers),
        "delivery_id": TEXT,
        "recipients": Array(Object(_PushSentEventDevice)),
        "customer_id": TEXT,
        "action_id": INTEGER,
        "parent_action_id": INTEGER,
        "journey_id": TEXT,
        "campaign_id": INTEGER,
        "trigger_event_id": TEXT,
        "broadcast_id": INTEGER,
        "trigger_id": INTEGER,
        "newsletter_id": INTEGER,
        "content_id": INTEGER,
        "transactional_message_id": Plain(int, str),
        "content": TEXT,
    },
    read,
)

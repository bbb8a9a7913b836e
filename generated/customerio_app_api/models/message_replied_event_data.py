from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageRepliedEventData(Model):
    """A reply to a message.

    Args:
        identifiers: Who the message went to.
        delivery_id: Id of the delivery, as the send operations and message lists have it.
        inbound_event_id: Id of the inbound message.
        to: Number of the workspace that the reply went to.
        recipient: Who the message went to, as an address of its channel.
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
    """

    identifiers: ReportingWebhookIdentifiers
    """Who the message went to."""
    delivery_id: str
    """Id of the delivery, as the send operations and message lists have it."""
    inbound_event_id: str
    """Id of the inbound message."""
    to: str
    """Number of the workspace that the reply went to."""
    recipient: str
    """Who the message went to, as an address of its channel."""
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


read = ModelReader(MessageRepliedEventData)

from .reporting_webhook_identifiers import ReportingWebhookIdentifiers
from .reporting_webhook_identifiers import read as _ReportingWebhookIdentifiers

describe(
    MessageRepliedEventData,
    {
        "identifiers": Object(_ReportingWebhookIdentifiers),
        "delivery_id": TEXT,
        "inbound_event_id": TEXT,
        "to": TEXT,
        "recipient": TEXT,
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
    },
    read,
)

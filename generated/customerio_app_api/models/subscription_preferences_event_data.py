from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, Object, Plain, describe
from ..types import Model
from ..webhooks import parsed_text


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionPreferencesEventData(Model):
    """Whose preferences changed, what they are now, and the message through which they were changed where one is known.

    Args:
        email_address: Email address of the person; null where there is none.
        identifiers: Whose subscription changed.
        customer_id: Id of the person. Deprecated: read `identifiers`.
        content: The preferences as JSON text: JSON within the JSON. `preferences` reads it.
        delivery_id: Id of the delivery, as the send operations and message lists have it.
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
    """

    email_address: str | None
    """Email address of the person; null where there is none."""
    identifiers: ReportingWebhookIdentifiers | None = None
    """Whose subscription changed."""
    customer_id: str | None = None
    """Id of the person. Deprecated: read `identifiers`."""
    content: str | None = None
    """The preferences as JSON text: JSON within the JSON. `preferences` reads it."""
    delivery_id: str | None = None
    """Id of the delivery, as the send operations and message lists have it."""
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

    @property
    def preferences(self) -> ReportedSubscriptionPreferences | None:
        """What the JSON text in `content` says; None where there is none, or what is there cannot be read."""
        made: ReportedSubscriptionPreferences | None = parsed_text(
            self.content, ReportedSubscriptionPreferences.from_dict
        )
        return made


read = ModelReader(SubscriptionPreferencesEventData)

from .reported_subscription_preferences import ReportedSubscriptionPreferences
from .reporting_webhook_identifiers import ReportingWebhookIdentifiers
from .reporting_webhook_identifiers import read as _ReportingWebhookIdentifiers

describe(
    SubscriptionPreferencesEventData,
    {
        "email_address": TEXT,
        "identifiers": Object(_ReportingWebhookIdentifiers),
        "customer_id": TEXT,
        "content": TEXT,
        "delivery_id": TEXT,
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
    },
    read,
)

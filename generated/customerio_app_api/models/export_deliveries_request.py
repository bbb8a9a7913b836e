from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, TIME, Array, Choice, ModelReader, describe
from ..rules import Rules
from ..types import ListOf, Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ExportDeliveriesRequest(Model):
    """Request for an export of deliveries. Give exactly one of `newsletter_id`, `campaign_id`, `transactional_message_id`
    and `action_id`.

    Args:
        newsletter_id: Export the deliveries of this newsletter.
        start: Earliest creation of a delivery, Unix seconds. Without `start` and `end`, the latest 6 months.
        end: Latest creation of a delivery, Unix seconds. The export reaches back at most 12 months from the latest time
            given.
        attributes: Names of recipients' attributes to add as columns. Nothing but attributes of recipients works here.
        metric: Only deliveries with this outcome.
        drafts: `true` exports drafts as well as messages that were sent off.
        template_id: Only deliveries made from this template.
        campaign_id: Export the deliveries of this campaign.
        transactional_message_id: Export the deliveries of this transactional message.
        action_id: Export the deliveries of this action of a campaign.
    """

    newsletter_id: int | None = None
    """Export the deliveries of this newsletter."""
    start: Time | None = None
    """Earliest creation of a delivery, Unix seconds. Without `start` and `end`, the latest 6 months."""
    end: Time | None = None
    """Latest creation of a delivery, Unix seconds. The export reaches back at most 12 months from the latest time given.
    """
    attributes: ListOf[str] | None = None
    """Names of recipients' attributes to add as columns. Nothing but attributes of recipients works here."""
    metric: (
        DeliveryMetric
        | Literal[
            "created",
            "attempted",
            "sent",
            "delivered",
            "opened",
            "clicked",
            "converted",
            "bounced",
            "spammed",
            "unsubscribed",
            "dropped",
            "failed",
            "undeliverable",
        ]
        | None
    ) = None
    """Only deliveries with this outcome."""
    drafts: bool | None = None
    """`true` exports drafts as well as messages that were sent off."""
    template_id: int | None = None
    """Only deliveries made from this template."""
    campaign_id: int | None = None
    """Export the deliveries of this campaign."""
    transactional_message_id: int | None = None
    """Export the deliveries of this transactional message."""
    action_id: int | None = None
    """Export the deliveries of this action of a campaign."""


read = ModelReader(ExportDeliveriesRequest)

from .delivery_metric import LOOKUP as _DeliveryMetric
from .delivery_metric import DeliveryMetric

describe(
    ExportDeliveriesRequest,
    {
        "newsletter_id": INTEGER,
        "start": TIME,
        "end": TIME,
        "attributes": Array(TEXT),
        "metric": Choice(_DeliveryMetric),
        "drafts": BOOLEAN,
        "template_id": INTEGER,
        "campaign_id": INTEGER,
        "transactional_message_id": INTEGER,
        "action_id": INTEGER,
    },
    read,
    Rules(required=(), choices=((("newsletter_id", "campaign_id", "transactional_message_id", "action_id"), True),)),
)

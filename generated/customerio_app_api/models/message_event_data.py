from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageEventData(Model):
    """Who a message went to and where it came from: a campaign, a broadcast or a newsletter has its number here.

    Args:
        identifiers: Who the message went to.
        delivery_id: Id of the delivery, as the send operations and message lists have it.
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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = MessageEventData) -> MessageEventData:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 12, _SHAPES)
    (
        _identifiers,
        _delivery_id,
        _customer_id,
        _action_id,
        _parent_action_id,
        _journey_id,
        _campaign_id,
        _trigger_event_id,
        _broadcast_id,
        _trigger_id,
        _newsletter_id,
        _content_id,
    ) = d.values()
    if not (
        (class_of(_identifiers) is dict or _identifiers is None)
        and (class_of(_delivery_id) is str or _delivery_id is None)
        and (class_of(_customer_id) is str or _customer_id is None)
        and (class_of(_action_id) is int or _action_id is None)
        and (class_of(_parent_action_id) is int or _parent_action_id is None)
        and (class_of(_journey_id) is str or _journey_id is None)
        and (class_of(_campaign_id) is int or _campaign_id is None)
        and (class_of(_trigger_event_id) is str or _trigger_event_id is None)
        and (class_of(_broadcast_id) is int or _broadcast_id is None)
        and (class_of(_trigger_id) is int or _trigger_id is None)
        and (class_of(_newsletter_id) is int or _newsletter_id is None)
        and (class_of(_content_id) is int or _content_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.identifiers = None if _identifiers is None else _ReportingWebhookIdentifiers(_identifiers, notes)
    made.delivery_id = _delivery_id
    made.customer_id = _customer_id
    made.action_id = _action_id
    made.parent_action_id = _parent_action_id
    made.journey_id = _journey_id
    made.campaign_id = _campaign_id
    made.trigger_event_id = _trigger_event_id
    made.broadcast_id = _broadcast_id
    made.trigger_id = _trigger_id
    made.newsletter_id = _newsletter_id
    made.content_id = _content_id
    return made  # type: ignore[no-any-return]


from .reporting_webhook_identifiers import ReportingWebhookIdentifiers
from .reporting_webhook_identifiers import read as _ReportingWebhookIdentifiers

_SHAPES: Shapes = {}
_ABSENT = describe(
    MessageEventData,
    {
        "identifiers": Object(_ReportingWebhookIdentifiers),
        "delivery_id": TEXT,
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

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import (
    INTEGER,
    SHAPES,
    TEXT,
    Notes,
    Object,
    Plain,
    came,
    describe,
    new_object,
    read_carefully,
    take_unknown,
)
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailFailedEventData(Model):
    """An email that could not be made, and why.

    Args:
        identifiers: Who the message went to.
        delivery_id: Id of the delivery, as the send operations and message lists have it.
        subject: Subject of the email.
        failure_message: Why it failed, in the words of whoever refused it.
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
    """

    identifiers: ReportingWebhookIdentifiers
    """Who the message went to."""
    delivery_id: str
    """Id of the delivery, as the send operations and message lists have it."""
    subject: str
    """Subject of the email."""
    failure_message: str
    """Why it failed, in the words of whoever refused it."""
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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EmailFailedEventData) -> EmailFailedEventData:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 15 else take_unknown(d, 15)
    (
        _identifiers,
        made.delivery_id,
        made.subject,
        made.failure_message,
        made.customer_id,
        made.action_id,
        made.parent_action_id,
        made.journey_id,
        made.campaign_id,
        made.trigger_event_id,
        made.broadcast_id,
        made.trigger_id,
        made.newsletter_id,
        made.content_id,
        made.transactional_message_id,
    ) = d.values()
    if not (
        (_identifiers is None or class_of(_identifiers) is dict)
        and (made.delivery_id is None or class_of(made.delivery_id) is str)
        and (made.subject is None or class_of(made.subject) is str)
        and (made.failure_message is None or class_of(made.failure_message) is str)
        and (made.customer_id is None or class_of(made.customer_id) is str)
        and (made.action_id is None or class_of(made.action_id) is int)
        and (made.parent_action_id is None or class_of(made.parent_action_id) is int)
        and (made.journey_id is None or class_of(made.journey_id) is str)
        and (made.campaign_id is None or class_of(made.campaign_id) is int)
        and (made.trigger_event_id is None or class_of(made.trigger_event_id) is str)
        and (made.broadcast_id is None or class_of(made.broadcast_id) is int)
        and (made.trigger_id is None or class_of(made.trigger_id) is int)
        and (made.newsletter_id is None or class_of(made.newsletter_id) is int)
        and (made.content_id is None or class_of(made.content_id) is int)
        and (
            made.transactional_message_id is None
            or class_of(made.transactional_message_id) is int
            or class_of(made.transactional_message_id) is str
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.identifiers = None if _identifiers is None else _ReportingWebhookIdentifiers(_identifiers, notes)
    return made  # type: ignore[no-any-return]


from .reporting_webhook_identifiers import ReportingWebhookIdentifiers
from .reporting_webhook_identifiers import read as _ReportingWebhookIdentifiers

_ABSENT, _ALL = describe(
    EmailFailedEventData,
    {
        "identifiers": Object(_ReportingWebhookIdentifiers),
        "delivery_id": TEXT,
        "subject": TEXT,
        "failure_message": TEXT,
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
    },
    read,
)

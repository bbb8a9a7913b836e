from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerUnsubscribedEvent(Model):
    """A person unsubscribed from everything.

    Args:
        event_id: Id of the event (a ULID): the same each time that the event is delivered.
        object_type: The channel through which the subscription was changed, or `customer` where none is known.
        metric: What happened.
        timestamp: When it happened, in Unix seconds.
        data: Details of the event.
    """

    event_id: str
    """Id of the event (a ULID): the same each time that the event is delivered."""
    object_type: ReportingWebhookObjectType
    """The channel through which the subscription was changed, or `customer` where none is known."""
    metric: str
    """What happened."""
    timestamp: int
    """When it happened, in Unix seconds."""
    data: SubscriptionEventData
    """Details of the event."""

    @property
    def name(self) -> str:
        """The event's name, as the settings of a webhook have it."""
        return "customer_unsubscribed"


read = ModelReader(CustomerUnsubscribedEvent)

from .reporting_webhook_object_type import LOOKUP as _ReportingWebhookObjectType
from .reporting_webhook_object_type import ReportingWebhookObjectType
from .subscription_event_data import SubscriptionEventData
from .subscription_event_data import read as _SubscriptionEventData

describe(
    CustomerUnsubscribedEvent,
    {
        "event_id": TEXT,
        "object_type": Choice(_ReportingWebhookObjectType),
        "metric": TEXT,
        "timestamp": INTEGER,
        "data": Object(_SubscriptionEventData),
    },
    read,
)

from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerCioSubscriptionPreferencesChangedEvent(Model):
    """A person changed which topics or channels they want to get.

    Args:
        event_id: Id of the event (a ULID): the same each time that the event is delivered.
        object_type: The channel through which the subscription was changed, or `customer` where none is known.
        metric: What happened.
        timestamp: When it happened, in Unix seconds.
        data: Details of the event.
        object_type_type: A way of writing `object_type` that is published once. Where it comes, `object_type` is
            missing.
    """

    event_id: str
    """Id of the event (a ULID): the same each time that the event is delivered."""
    object_type: ReportingWebhookObjectType
    """The channel through which the subscription was changed, or `customer` where none is known."""
    metric: str
    """What happened."""
    timestamp: int
    """When it happened, in Unix seconds."""
    data: SubscriptionPreferencesEventData
    """Details of the event."""
    object_type_type: str | None = None
    """A way of writing `object_type` that is published once. Where it comes, `object_type` is missing."""

    @property
    def name(self) -> str:
        """The event's name, as the settings of a webhook have it."""
        return "customer_cio_subscription_preferences_changed"


read = ModelReader(CustomerCioSubscriptionPreferencesChangedEvent)

from .reporting_webhook_object_type import LOOKUP as _ReportingWebhookObjectType
from .reporting_webhook_object_type import ReportingWebhookObjectType
from .subscription_preferences_event_data import SubscriptionPreferencesEventData
from .subscription_preferences_event_data import read as _SubscriptionPreferencesEventData

describe(
    CustomerCioSubscriptionPreferencesChangedEvent,
    {
        "event_id": TEXT,
        "object_type": Choice(_ReportingWebhookObjectType),
        "metric": TEXT,
        "timestamp": INTEGER,
        "data": Object(_SubscriptionPreferencesEventData),
        "object_type_type": TEXT,
    },
    read,
)

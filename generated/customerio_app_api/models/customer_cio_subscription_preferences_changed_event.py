from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import (
    INTEGER,
    SHAPES,
    TEXT,
    Choice,
    Notes,
    Object,
    came,
    describe,
    new_object,
    read_carefully,
    take_unknown,
)
from ..types import Model, class_of


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


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = CustomerCioSubscriptionPreferencesChangedEvent
) -> CustomerCioSubscriptionPreferencesChangedEvent:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 6 else take_unknown(d, 6)
    (made.event_id, _object_type, made.metric, made.timestamp, _data, made.object_type_type) = d.values()
    if not (
        (made.event_id is None or class_of(made.event_id) is str)
        and (_object_type is None or class_of(_object_type) is str)
        and (made.metric is None or class_of(made.metric) is str)
        and (made.timestamp is None or class_of(made.timestamp) is int)
        and (_data is None or class_of(_data) is dict)
        and (made.object_type_type is None or class_of(made.object_type_type) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.object_type = _ReportingWebhookObjectType[_object_type]
    made.data = None if _data is None else _SubscriptionPreferencesEventData(_data, notes)
    return made  # type: ignore[no-any-return]


from .reporting_webhook_object_type import LOOKUP as _ReportingWebhookObjectType
from .reporting_webhook_object_type import ReportingWebhookObjectType
from .subscription_preferences_event_data import SubscriptionPreferencesEventData
from .subscription_preferences_event_data import read as _SubscriptionPreferencesEventData

_ABSENT, _ALL = describe(
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

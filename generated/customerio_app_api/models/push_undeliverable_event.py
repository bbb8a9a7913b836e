from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushUndeliverableEvent(Model):
    """The push notification was not sent, because a condition was not met, such as a message limit.

    Args:
        event_id: Id of the event (a ULID): the same each time that the event is delivered.
        object_type: The kind of message.
        metric: What happened.
        timestamp: When it happened, in Unix seconds.
        data: Details of the event.
    """

    event_id: str
    """Id of the event (a ULID): the same each time that the event is delivered."""
    object_type: str
    """The kind of message."""
    metric: str
    """What happened."""
    timestamp: int
    """When it happened, in Unix seconds."""
    data: PushFailureEventData
    """Details of the event."""

    @property
    def name(self) -> str:
        """The event's name, as the settings of a webhook have it."""
        return "push_undeliverable"


read = ModelReader(PushUndeliverableEvent)

from .push_failure_event_data import PushFailureEventData
from .push_failure_event_data import read as _PushFailureEventData

describe(
    PushUndeliverableEvent,
    {
        "event_id": TEXT,
        "object_type": TEXT,
        "metric": TEXT,
        "timestamp": INTEGER,
        "data": Object(_PushFailureEventData),
    },
    read,
)

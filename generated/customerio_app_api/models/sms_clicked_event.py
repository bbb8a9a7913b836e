from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SmsClickedEvent(Model):
    """A tracked link of the SMS was followed.

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
    data: MessageClickedEventData
    """Details of the event."""

    @property
    def name(self) -> str:
        """The event's name, as the settings of a webhook have it."""
        return "sms_clicked"


read = ModelReader(SmsClickedEvent)

from .message_clicked_event_data import MessageClickedEventData
from .message_clicked_event_data import read as _MessageClickedEventData

describe(
    SmsClickedEvent,
    {
        "event_id": TEXT,
        "object_type": TEXT,
        "metric": TEXT,
        "timestamp": INTEGER,
        "data": Object(_MessageClickedEventData),
    },
    read,
)

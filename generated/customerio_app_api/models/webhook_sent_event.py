from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookSentEvent(Model):
    """The webhook was handed to the provider that delivers it.

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
    data: MessageSentEventData
    """Details of the event."""

    @property
    def name(self) -> str:
        """The event's name, as the settings of a webhook have it."""
        return "webhook_sent"


read = ModelReader(WebhookSentEvent)

from .message_sent_event_data import MessageSentEventData
from .message_sent_event_data import read as _MessageSentEventData

describe(
    WebhookSentEvent,
    {
        "event_id": TEXT,
        "object_type": TEXT,
        "metric": TEXT,
        "timestamp": INTEGER,
        "data": Object(_MessageSentEventData),
    },
    read,
)

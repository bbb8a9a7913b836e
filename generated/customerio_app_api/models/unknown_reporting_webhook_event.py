from __future__ import annotations

from typing import Any

from attr import define

from ..fields import ANY, INTEGER, TEXT, Map, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnknownReportingWebhookEvent(Model):
    """An event that is not published, or not yet. Everything it holds is kept.

    Args:
        event_id: Id of the event (a ULID): the same each time that the event is delivered.
        object_type: What the event is about: the kind of message, or `customer`.
        metric: What happened.
        timestamp: When it happened, in Unix seconds.
        data: Details of the event.
    """

    event_id: str
    """Id of the event (a ULID): the same each time that the event is delivered."""
    object_type: str
    """What the event is about: the kind of message, or `customer`."""
    metric: str
    """What happened."""
    timestamp: int
    """When it happened, in Unix seconds."""
    data: dict[str, Any]
    """Details of the event."""

    @property
    def name(self) -> str:
        """The event's name, as the settings of a webhook have it."""
        return "_".join(part for part in (self.object_type, self.metric) if isinstance(part, str))


read = ModelReader(UnknownReportingWebhookEvent)


describe(
    UnknownReportingWebhookEvent,
    {"event_id": TEXT, "object_type": TEXT, "metric": TEXT, "timestamp": INTEGER, "data": Map(ANY)},
    read,
)

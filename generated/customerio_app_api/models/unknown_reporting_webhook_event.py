from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import ANY, INTEGER, TEXT, Map, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import UNSET, Model, NoMap, class_of


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


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = UnknownReportingWebhookEvent
) -> UnknownReportingWebhookEvent:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 5, _SHAPES)
    (_event_id, _object_type, _metric, _timestamp, _data) = d.values()
    if not (
        (class_of(_event_id) is str or _event_id is None)
        and (class_of(_object_type) is str or _object_type is None)
        and (class_of(_metric) is str or _metric is None)
        and (class_of(_timestamp) is int or _timestamp is None)
        and (_data is UNSET or _data is None or class_of(_data) is dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.event_id = _event_id
    made.object_type = _object_type
    made.metric = _metric
    made.timestamp = _timestamp
    made.data = NoMap() if _data is UNSET or _data is None else _data
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    UnknownReportingWebhookEvent,
    {"event_id": TEXT, "object_type": TEXT, "metric": TEXT, "timestamp": INTEGER, "data": Map(ANY)},
    read,
)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import ANY, INTEGER, SHAPES, TEXT, Map, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.event_id, made.object_type, made.metric, made.timestamp, _data) = d.values()
    if not (
        (made.event_id is None or class_of(made.event_id) is str)
        and (made.object_type is None or class_of(made.object_type) is str)
        and (made.metric is None or class_of(made.metric) is str)
        and (made.timestamp is None or class_of(made.timestamp) is int)
        and (_data is UNSET or _data is None or class_of(_data) is dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.data = NoMap() if _data is UNSET or _data is None else _data
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
    UnknownReportingWebhookEvent,
    {"event_id": TEXT, "object_type": TEXT, "metric": TEXT, "timestamp": INTEGER, "data": Map(ANY)},
    read,
)

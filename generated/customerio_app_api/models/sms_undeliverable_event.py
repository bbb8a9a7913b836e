from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SmsUndeliverableEvent(Model):
    """The SMS was not sent, because a condition was not met, such as a message limit.

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
    data: MessageFailureEventData
    """Details of the event."""

    @property
    def name(self) -> str:
        """The event's name, as the settings of a webhook have it."""
        return "sms_undeliverable"


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SmsUndeliverableEvent) -> SmsUndeliverableEvent:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 5, _SHAPES)
    (_event_id, _object_type, _metric, _timestamp, _data) = d.values()
    if not (
        (class_of(_event_id) is str or _event_id is None)
        and (class_of(_object_type) is str or _object_type is None)
        and (class_of(_metric) is str or _metric is None)
        and (class_of(_timestamp) is int or _timestamp is None)
        and (class_of(_data) is dict or _data is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.event_id = _event_id
    made.object_type = _object_type
    made.metric = _metric
    made.timestamp = _timestamp
    made.data = None if _data is None else _MessageFailureEventData(_data, notes)
    return made  # type: ignore[no-any-return]


from .message_failure_event_data import MessageFailureEventData
from .message_failure_event_data import read as _MessageFailureEventData

_SHAPES: Shapes = {}
_ABSENT = describe(
    SmsUndeliverableEvent,
    {
        "event_id": TEXT,
        "object_type": TEXT,
        "metric": TEXT,
        "timestamp": INTEGER,
        "data": Object(_MessageFailureEventData),
    },
    read,
)

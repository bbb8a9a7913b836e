from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Notes, Object, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SmsRepliedEvent(Model):
    """The recipient replied within 72 hours of the delivery of the SMS.

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
    data: MessageRepliedEventData
    """Details of the event."""

    @property
    def name(self) -> str:
        """The event's name, as the settings of a webhook have it."""
        return "sms_replied"


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SmsRepliedEvent) -> SmsRepliedEvent:
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
        and (_data is None or class_of(_data) is dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.data = None if _data is None else _MessageRepliedEventData(_data, notes)
    return made  # type: ignore[no-any-return]


from .message_replied_event_data import MessageRepliedEventData
from .message_replied_event_data import read as _MessageRepliedEventData

_ABSENT, _ALL = describe(
    SmsRepliedEvent,
    {
        "event_id": TEXT,
        "object_type": TEXT,
        "metric": TEXT,
        "timestamp": INTEGER,
        "data": Object(_MessageRepliedEventData),
    },
    read,
)

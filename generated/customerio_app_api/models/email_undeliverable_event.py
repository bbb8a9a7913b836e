from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class EmailUndeliverableEvent(Model):
    """The email was not sent, because a condition was not met, such as a message limit."""

    __slots__ = ("event_id", "object_type", "metric", "timestamp", "data")

    FIELDS: ClassVar[dict[str, str]] = {
        "event_id": "event_id",
        "object_type": "object_type",
        "metric": "metric",
        "timestamp": "timestamp",
        "data": "data",
    }

    event_id: str
    """Id of the event (a ULID): the same each time that the event is delivered."""

    object_type: str
    """The kind of message."""

    metric: str
    """What happened."""

    timestamp: int
    """When it happened, in Unix seconds."""

    data: EmailFailureEventData
    """Details of the event."""

    def __init__(
        self, *, event_id: str, object_type: str, metric: str, timestamp: int, data: EmailFailureEventData
    ) -> None:
        self._extra = None
        self.event_id = event_id
        self.object_type = object_type
        self.metric = metric
        self.timestamp = timestamp
        self.data = data

    @property
    def name(self) -> str:
        """The event's name, as the settings of a webhook have it."""
        return "email_undeliverable"

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.event_id) is not UNSET:
            out["event_id"] = v
        if (v := fields.object_type) is not UNSET:
            out["object_type"] = v
        if (v := fields.metric) is not UNSET:
            out["metric"] = v
        if (v := fields.timestamp) is not UNSET:
            out["timestamp"] = v
        if (v := fields.data) is not UNSET:
            out["data"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailUndeliverableEvent.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailUndeliverableEvent) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.event_id, made.object_type, made.metric, _timestamp, _data) = d.values()
    made.timestamp = (
        _timestamp if _timestamp is UNSET or _timestamp is None or class_of(_timestamp) is int else integer(_timestamp)
    )
    made.data = (
        _EmailFailureEventData(_data) if class_of(_data) is dict else other_object(_data, _EmailFailureEventData)
    )
    return made


from .email_failure_event_data import EmailFailureEventData
from .email_failure_event_data import read as _EmailFailureEventData

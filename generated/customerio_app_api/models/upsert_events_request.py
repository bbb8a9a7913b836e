from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_list, other_object, put_list, take_unknown

if TYPE_CHECKING:
    from typing import Self


class UpsertEventsRequest(Model):
    """Events to describe in the data index."""

    __slots__ = ("events",)

    FIELDS: ClassVar[dict[str, str]] = {"events": "events"}

    events: list[EventMetadataUpdate]
    """The events, each with what is to be stored for it."""

    def __init__(self, *, events: list[EventMetadataUpdate]) -> None:
        self._extra = None
        self.events = events

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "events", fields.events)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(UpsertEventsRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = UpsertEventsRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _events = d["events"]
    made.events = (
        [
            _EventMetadataUpdate(item) if class_of(item) is dict else other_object(item, _EventMetadataUpdate)
            for item in _events
        ]
        if class_of(_events) is list
        else other_list(_events)
    )
    return made


from .event_metadata_update import EventMetadataUpdate
from .event_metadata_update import read as _EventMetadataUpdate

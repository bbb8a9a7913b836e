from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, integer, new_object, other_list, put_list, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ReportingWebhook(Model):
    """A webhook that reports message and subscription events to a URL."""

    __slots__ = ("name", "id", "type", "endpoint", "disabled", "full_resolution", "with_content", "events")

    FIELDS: ClassVar[dict[str, str]] = {
        "name": "name",
        "id": "id",
        "type": "type",
        "endpoint": "endpoint",
        "disabled": "disabled",
        "full_resolution": "full_resolution",
        "with_content": "with_content",
        "events": "events",
    }

    name: str
    """Name of the webhook."""

    id: int
    """Number of the webhook."""

    type: ReportingWebhookType
    """Kind of webhook."""

    endpoint: str
    """URL that receives the events."""

    disabled: bool
    """`true` if no events are sent."""

    full_resolution: bool
    """`true` if every open and click is reported, `false` if only the unique ones are."""

    with_content: bool
    """`true` if the events that end in `_sent` carry the message body."""

    events: list[ReportingEvent]
    """The reported events; null if there are none."""

    def __init__(
        self,
        *,
        name: str,
        id: int,
        type: ReportingWebhookType,
        endpoint: str,
        disabled: bool,
        full_resolution: bool,
        with_content: bool,
        events: list[ReportingEvent],
    ) -> None:
        self._extra = None
        self.name = name
        self.id = id
        self.type = type
        self.endpoint = endpoint
        self.disabled = disabled
        self.full_resolution = full_resolution
        self.with_content = with_content
        self.events = events

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.endpoint) is not UNSET:
            out["endpoint"] = v
        if (v := fields.disabled) is not UNSET:
            out["disabled"] = v
        if (v := fields.full_resolution) is not UNSET:
            out["full_resolution"] = v
        if (v := fields.with_content) is not UNSET:
            out["with_content"] = v
        put_list(out, "events", fields.events)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ReportingWebhook.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ReportingWebhook) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 8 else take_unknown(d, 8)
    (made.name, _id, _type, made.endpoint, made.disabled, made.full_resolution, made.with_content, _events) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.type = _ReportingWebhookType[_type]
    made.events = [_ReportingEvent[item] for item in _events] if class_of(_events) is list else other_list(_events)
    return made


from .reporting_event import LOOKUP as _ReportingEvent
from .reporting_event import ReportingEvent
from .reporting_webhook_type import LOOKUP as _ReportingWebhookType
from .reporting_webhook_type import ReportingWebhookType

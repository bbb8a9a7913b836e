from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_list, put_list, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ReportingWebhookInput(Model):
    """Settings of a reporting webhook."""

    __slots__ = ("name", "endpoint", "disabled", "full_resolution", "with_content", "events")

    FIELDS: ClassVar[dict[str, str]] = {
        "name": "name",
        "endpoint": "endpoint",
        "disabled": "disabled",
        "full_resolution": "full_resolution",
        "with_content": "with_content",
        "events": "events",
    }

    name: str
    """Name of the webhook."""

    endpoint: str
    """URL that receives the events."""

    disabled: bool | Unset
    """`true` stops the sending of events."""

    full_resolution: bool | Unset
    """`true` reports every open and click, `false` only the unique ones."""

    with_content: bool | Unset
    """`true` adds the message body to the events that end in `_sent`."""

    events: list[ReportingEvent | str]
    """Events to report."""

    def __init__(
        self,
        *,
        name: str,
        endpoint: str,
        disabled: bool | Unset = UNSET,
        full_resolution: bool | Unset = UNSET,
        with_content: bool | Unset = UNSET,
        events: list[ReportingEvent | str],
    ) -> None:
        self._extra = None
        self.name = name
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


_ABSENT: dict[str, Any] = dict.fromkeys(ReportingWebhookInput.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ReportingWebhookInput) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 6 else take_unknown(d, 6)
    (made.name, made.endpoint, made.disabled, made.full_resolution, made.with_content, _events) = d.values()
    made.events = [_ReportingEvent[item] for item in _events] if class_of(_events) is list else other_list(_events)
    return made


from .reporting_event import LOOKUP as _ReportingEvent
from .reporting_event import ReportingEvent

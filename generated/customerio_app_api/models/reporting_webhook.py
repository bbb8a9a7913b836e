from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, NullList, Unset, as_object, encode, integer, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class ReportingWebhook(Model):
    """A webhook that reports message and subscription events to a URL."""

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

    type: ReportingWebhookType | Unset = UNSET
    """Kind of webhook."""

    endpoint: str
    """URL that receives the events."""

    disabled: bool | Unset = UNSET
    """`true` if no events are sent."""

    full_resolution: bool | Unset = UNSET
    """`true` if every open and click is reported, `false` if only the unique ones are."""

    with_content: bool | Unset = UNSET
    """`true` if the events that end in `_sent` carry the message body."""

    events: list[ReportingEvent]
    """The reported events; null if there are none."""

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
        if (v := fields.events) or v.__class__ is list:
            out["events"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["events"] = None
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.name = pop("name", UNSET)
        self.id = v if (v := pop("id", UNSET)).__class__ is int else integer(v)
        self.type = _ReportingWebhookType[pop("type", UNSET)]
        self.endpoint = pop("endpoint", UNSET)
        self.disabled = pop("disabled", UNSET)
        self.full_resolution = pop("full_resolution", UNSET)
        self.with_content = pop("with_content", UNSET)
        self.events = (
            [_ReportingEvent[item] for item in v] if (v := pop("events", UNSET)).__class__ is list else other_list(v)
        )
        self._extra = d or None
        return self


from .reporting_event import LOOKUP as _ReportingEvent
from .reporting_event import ReportingEvent
from .reporting_webhook_type import LOOKUP as _ReportingWebhookType
from .reporting_webhook_type import ReportingWebhookType

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, NullList, Unset, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class ReportingWebhookInput(Model):
    """Settings of a reporting webhook."""

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

    disabled: bool | Unset = UNSET
    """`true` stops the sending of events."""

    full_resolution: bool | Unset = UNSET
    """`true` reports every open and click, `false` only the unique ones."""

    with_content: bool | Unset = UNSET
    """`true` adds the message body to the events that end in `_sent`."""

    events: list[ReportingEvent | str]
    """Events to report."""

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

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class LiveNotificationCountdownState(Model):
    """Content of the bundled type `io.customer.livenotifications.countdowntimer`, a clock that runs down."""

    FIELDS: ClassVar[dict[str, str]] = {"title": "title", "statusMessage": "status_message", "endTime": "end_time"}

    title: str
    """Headline."""

    status_message: str | Unset = UNSET
    """Second line below the title."""

    end_time: int | Unset = UNSET
    """When the countdown reaches zero, Unix seconds."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.title) is not UNSET:
            out["title"] = v
        if (v := fields.status_message) is not UNSET:
            out["statusMessage"] = v
        if (v := fields.end_time) is not UNSET:
            out["endTime"] = v
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
        self.title = pop("title", UNSET)
        self.status_message = pop("statusMessage", UNSET)
        self.end_time = v if (v := pop("endTime", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self

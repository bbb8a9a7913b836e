from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class JourneyMetric(Model):
    """Counts of journeys. Each list has one entry an interval, oldest first, and counts the journeys that started in that
    interval.
    """

    FIELDS: ClassVar[dict[str, str]] = {
        "started": "started",
        "activated": "activated",
        "exited_early": "exited_early",
        "finished": "finished",
        "converted": "converted",
        "never_activated": "never_activated",
        "messaged": "messaged",
    }

    started: list[int] = _field(factory=AbsentList)
    """People who started, before filters apply."""

    activated: list[int] = _field(factory=AbsentList)
    """Journeys that became active."""

    exited_early: list[int] = _field(factory=AbsentList)
    """Journeys that ended before the last step."""

    finished: list[int] = _field(factory=AbsentList)
    """Journeys that reached the end."""

    converted: list[int] = _field(factory=AbsentList)
    """Journeys that led to a conversion."""

    never_activated: list[int] = _field(factory=AbsentList)
    """Journeys that never became active."""

    messaged: list[int] = _field(factory=AbsentList)
    """Journeys in which a message was sent."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.started) or v.__class__ is list:
            out["started"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["started"] = None
        if (v := fields.activated) or v.__class__ is list:
            out["activated"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["activated"] = None
        if (v := fields.exited_early) or v.__class__ is list:
            out["exited_early"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["exited_early"] = None
        if (v := fields.finished) or v.__class__ is list:
            out["finished"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["finished"] = None
        if (v := fields.converted) or v.__class__ is list:
            out["converted"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["converted"] = None
        if (v := fields.never_activated) or v.__class__ is list:
            out["never_activated"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["never_activated"] = None
        if (v := fields.messaged) or v.__class__ is list:
            out["messaged"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["messaged"] = None
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
        self.started = v if (v := pop("started", UNSET)).__class__ is list else other_list(v)
        self.activated = v if (v := pop("activated", UNSET)).__class__ is list else other_list(v)
        self.exited_early = v if (v := pop("exited_early", UNSET)).__class__ is list else other_list(v)
        self.finished = v if (v := pop("finished", UNSET)).__class__ is list else other_list(v)
        self.converted = v if (v := pop("converted", UNSET)).__class__ is list else other_list(v)
        self.never_activated = v if (v := pop("never_activated", UNSET)).__class__ is list else other_list(v)
        self.messaged = v if (v := pop("messaged", UNSET)).__class__ is list else other_list(v)
        self._extra = d or None
        return self

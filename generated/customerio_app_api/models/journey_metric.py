from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    class_of,
    encode,
    integer,
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class JourneyMetric(Model):
    """Counts of journeys. Each list has one entry an interval, oldest first, and counts the journeys that started in that
    interval.
    """

    __slots__ = ("started", "activated", "exited_early", "finished", "converted", "never_activated", "messaged")

    FIELDS: ClassVar[dict[str, str]] = {
        "started": "started",
        "activated": "activated",
        "exited_early": "exited_early",
        "finished": "finished",
        "converted": "converted",
        "never_activated": "never_activated",
        "messaged": "messaged",
    }

    started: list[int]
    """People who started, before filters apply."""

    activated: list[int]
    """Journeys that became active."""

    exited_early: list[int]
    """Journeys that ended before the last step."""

    finished: list[int]
    """Journeys that reached the end."""

    converted: list[int]
    """Journeys that led to a conversion."""

    never_activated: list[int]
    """Journeys that never became active."""

    messaged: list[int]
    """Journeys in which a message was sent."""

    def __init__(
        self,
        *,
        started: list[int] = ABSENT_LIST,
        activated: list[int] = ABSENT_LIST,
        exited_early: list[int] = ABSENT_LIST,
        finished: list[int] = ABSENT_LIST,
        converted: list[int] = ABSENT_LIST,
        never_activated: list[int] = ABSENT_LIST,
        messaged: list[int] = ABSENT_LIST,
    ) -> None:
        self._extra = None
        self.started = AbsentList() if started is ABSENT_LIST else started
        self.activated = AbsentList() if activated is ABSENT_LIST else activated
        self.exited_early = AbsentList() if exited_early is ABSENT_LIST else exited_early
        self.finished = AbsentList() if finished is ABSENT_LIST else finished
        self.converted = AbsentList() if converted is ABSENT_LIST else converted
        self.never_activated = AbsentList() if never_activated is ABSENT_LIST else never_activated
        self.messaged = AbsentList() if messaged is ABSENT_LIST else messaged

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "started", fields.started)
        put_list(out, "activated", fields.activated)
        put_list(out, "exited_early", fields.exited_early)
        put_list(out, "finished", fields.finished)
        put_list(out, "converted", fields.converted)
        put_list(out, "never_activated", fields.never_activated)
        put_list(out, "messaged", fields.messaged)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(JourneyMetric.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = JourneyMetric) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (_started, _activated, _exited_early, _finished, _converted, _never_activated, _messaged) = d.values()
    made.started = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _started]
        if class_of(_started) is list
        else other_list(_started)
    )
    made.activated = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _activated]
        if class_of(_activated) is list
        else other_list(_activated)
    )
    made.exited_early = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _exited_early]
        if class_of(_exited_early) is list
        else other_list(_exited_early)
    )
    made.finished = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _finished]
        if class_of(_finished) is list
        else other_list(_finished)
    )
    made.converted = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _converted]
        if class_of(_converted) is list
        else other_list(_converted)
    )
    made.never_activated = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _never_activated]
        if class_of(_never_activated) is list
        else other_list(_never_activated)
    )
    made.messaged = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _messaged]
        if class_of(_messaged) is list
        else other_list(_messaged)
    )
    return made

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import INTEGER, Array, Notes, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JourneyMetric(Model):
    """Counts of journeys. Each list has one entry an interval, oldest first, and counts the journeys that started in that
    interval.

    Args:
        started: People who started, before filters apply.
        activated: Journeys that became active.
        exited_early: Journeys that ended before the last step.
        finished: Journeys that reached the end.
        converted: Journeys that led to a conversion.
        never_activated: Journeys that never became active.
        messaged: Journeys in which a message was sent.
    """

    started: list[int] = _field(factory=NoList)
    """People who started, before filters apply."""
    activated: list[int] = _field(factory=NoList)
    """Journeys that became active."""
    exited_early: list[int] = _field(factory=NoList)
    """Journeys that ended before the last step."""
    finished: list[int] = _field(factory=NoList)
    """Journeys that reached the end."""
    converted: list[int] = _field(factory=NoList)
    """Journeys that led to a conversion."""
    never_activated: list[int] = _field(factory=NoList)
    """Journeys that never became active."""
    messaged: list[int] = _field(factory=NoList)
    """Journeys in which a message was sent."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = JourneyMetric) -> JourneyMetric:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 7, _SHAPES)
    (_started, _activated, _exited_early, _finished, _converted, _never_activated, _messaged) = d.values()
    if not (
        (_started is UNSET or _started is None or class_of(_started) is list and each_is(_started, int))
        and (_activated is UNSET or _activated is None or class_of(_activated) is list and each_is(_activated, int))
        and (
            _exited_early is UNSET
            or _exited_early is None
            or class_of(_exited_early) is list
            and each_is(_exited_early, int)
        )
        and (_finished is UNSET or _finished is None or class_of(_finished) is list and each_is(_finished, int))
        and (_converted is UNSET or _converted is None or class_of(_converted) is list and each_is(_converted, int))
        and (
            _never_activated is UNSET
            or _never_activated is None
            or class_of(_never_activated) is list
            and each_is(_never_activated, int)
        )
        and (_messaged is UNSET or _messaged is None or class_of(_messaged) is list and each_is(_messaged, int))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.started = NoList() if _started is UNSET or _started is None else _started
    made.activated = NoList() if _activated is UNSET or _activated is None else _activated
    made.exited_early = NoList() if _exited_early is UNSET or _exited_early is None else _exited_early
    made.finished = NoList() if _finished is UNSET or _finished is None else _finished
    made.converted = NoList() if _converted is UNSET or _converted is None else _converted
    made.never_activated = NoList() if _never_activated is UNSET or _never_activated is None else _never_activated
    made.messaged = NoList() if _messaged is UNSET or _messaged is None else _messaged
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    JourneyMetric,
    {
        "started": Array(INTEGER),
        "activated": Array(INTEGER),
        "exited_early": Array(INTEGER),
        "finished": Array(INTEGER),
        "converted": Array(INTEGER),
        "never_activated": Array(INTEGER),
        "messaged": Array(INTEGER),
    },
    read,
)

from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import INTEGER, Array, ModelReader, describe
from ..types import Model, NoList


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


read = ModelReader(JourneyMetric)


describe(
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

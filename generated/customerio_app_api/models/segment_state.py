from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class SegmentState(StrEnum):
    """How far a segment is built. `finished`: it is ready. `build` and `events` are the two stages of building it, from
    profiles and from events; `build_queued` and `events_queued` wait for their stage. Values that are not listed are
    kept as they come.
    """

    EVENTS = "events"
    BUILD = "build"
    EVENTS_QUEUED = "events_queued"
    BUILD_QUEUED = "build_queued"
    FINISHED = "finished"

    @classmethod
    def _missing_(cls, value: object) -> SegmentState | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(SegmentState)

from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class BroadcastState(StrEnum):
    """State of a broadcast; a `draft` cannot be triggered yet. Values that are not listed are kept as they come."""

    RUNNING = "running"
    DRAFT = "draft"

    @classmethod
    def _missing_(cls, value: object) -> BroadcastState | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(BroadcastState)

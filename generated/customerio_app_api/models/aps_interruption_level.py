from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ApsInterruptionLevel(StrEnum):
    """How much an iOS notification may disturb. `passive` goes into the list quietly, `active` lights the screen and may
    play a sound, `time-sensitive` also passes a Focus, `critical` also passes the mute switch. Values that are not
    listed are kept as they come.
    """

    PASSIVE = "passive"
    ACTIVE = "active"
    TIME_SENSITIVE = "time-sensitive"
    CRITICAL = "critical"

    @classmethod
    def _missing_(cls, value: object) -> ApsInterruptionLevel | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ApsInterruptionLevel)

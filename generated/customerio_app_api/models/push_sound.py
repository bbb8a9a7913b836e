from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class PushSound(StrEnum):
    """`default` plays the device's standard sound, `none` is silent. Used by iOS only. Values that are not listed are kept
    as they come.
    """

    DEFAULT = "default"
    NONE = "none"

    @classmethod
    def _missing_(cls, value: object) -> PushSound | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(PushSound)

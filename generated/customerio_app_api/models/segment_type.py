from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class SegmentType(StrEnum):
    """`dynamic`: people enter and leave by conditions. `manual`: people are added and removed one by one. Values that are
    not listed are kept as they come.
    """

    DYNAMIC = "dynamic"
    MANUAL = "manual"

    @classmethod
    def _missing_(cls, value: object) -> SegmentType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(SegmentType)

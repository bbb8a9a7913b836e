from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class DesignSortKey(StrEnum):
    """What a Design Studio list is sorted by: time of creation, time of the last change, or name. Values that are not
    listed are kept as they come.
    """

    CREATED = "created"
    UPDATED = "updated"
    NAME = "name"

    @classmethod
    def _missing_(cls, value: object) -> DesignSortKey | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(DesignSortKey)

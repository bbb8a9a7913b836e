from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class SortOrder(StrEnum):
    """`asc` is smallest, oldest or A first; `desc` the reverse. Values that are not listed are kept as they come."""

    ASC = "asc"
    DESC = "desc"

    @classmethod
    def _missing_(cls, value: object) -> SortOrder | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(SortOrder)

from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class SuppressionCategory(StrEnum):
    """Kind of suppression as responses name it; the names differ from those of the suppression types. Values that are not
    listed are kept as they come.
    """

    BOUNCES = "bounces"
    SPAM = "spam"

    @classmethod
    def _missing_(cls, value: object) -> SuppressionCategory | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(SuppressionCategory)

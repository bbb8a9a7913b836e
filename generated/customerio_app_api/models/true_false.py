from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class TrueFalse(StrEnum):
    """A boolean written as text: `true` or `false`. Values that are not listed are kept as they come."""

    TRUE = "true"
    FALSE = "false"

    @classmethod
    def _missing_(cls, value: object) -> TrueFalse | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(TrueFalse)

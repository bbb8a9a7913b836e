from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class TrueFalseAny(StrEnum):
    """A filter on a yes-or-no property, as text: `true` keeps the items that have it, `false` those that have not, `any`
    does not filter. Values that are not listed are kept as they come.
    """

    TRUE = "true"
    FALSE = "false"
    ANY = "any"

    @classmethod
    def _missing_(cls, value: object) -> TrueFalseAny | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(TrueFalseAny)

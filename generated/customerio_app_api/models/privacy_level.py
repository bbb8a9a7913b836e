from __future__ import annotations

from enum import IntEnum

from ..fields import EnumLookup, unknown_member


class PrivacyLevel(IntEnum):
    """Sensitivity of an attribute, as a number. 0 is not sensitive, 1 is sensitive. Values that are not listed are kept as
    they come.
    """

    VALUE_0 = 0
    VALUE_1 = 1

    @classmethod
    def _missing_(cls, value: object) -> PrivacyLevel | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(PrivacyLevel)

from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class AttributeOperator(StrEnum):
    """How an attribute is compared: `eq` has exactly the given value, `exists` is set at all. Values that are not listed
    are kept as they come.
    """

    EQ = "eq"
    EXISTS = "exists"

    @classmethod
    def _missing_(cls, value: object) -> AttributeOperator | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(AttributeOperator)

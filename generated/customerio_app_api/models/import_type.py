from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ImportType(StrEnum):
    """What an import brings in. `event` is in the singular, `people` is not. Values that are not listed are kept as they
    come.
    """

    PEOPLE = "people"
    EVENT = "event"
    OBJECT = "object"
    RELATIONSHIP = "relationship"

    @classmethod
    def _missing_(cls, value: object) -> ImportType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ImportType)

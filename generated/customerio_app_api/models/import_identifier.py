from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ImportIdentifier(StrEnum):
    """What identifies a person in the rows of an import. Values that are not listed are kept as they come."""

    ID = "id"
    EMAIL = "email"

    @classmethod
    def _missing_(cls, value: object) -> ImportIdentifier | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ImportIdentifier)

from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class RelationshipImportIdentifier(StrEnum):
    """What identifies a person in the rows of a relationship import. Unlike in other imports `cio_id` is allowed. Values
    that are not listed are kept as they come.
    """

    ID = "id"
    EMAIL = "email"
    CIO_ID = "cio_id"

    @classmethod
    def _missing_(cls, value: object) -> RelationshipImportIdentifier | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(RelationshipImportIdentifier)

from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class TransactionalContentType(StrEnum):
    """Channel of a transactional message. Values that are not listed are kept as they come."""

    EMAIL = "email"
    PUSH = "push"

    @classmethod
    def _missing_(cls, value: object) -> TransactionalContentType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(TransactionalContentType)

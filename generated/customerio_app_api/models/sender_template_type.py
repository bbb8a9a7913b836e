from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class SenderTemplateType(StrEnum):
    """`email` for an email address, `phone` for an SMS number. Values that are not listed are kept as they come."""

    EMAIL = "email"
    PHONE = "phone"

    @classmethod
    def _missing_(cls, value: object) -> SenderTemplateType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(SenderTemplateType)

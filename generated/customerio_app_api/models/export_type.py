from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ExportType(StrEnum):
    """What an export holds. Values that are not listed are kept as they come."""

    CUSTOMERS = "customers"
    DELIVERIES = "deliveries"

    @classmethod
    def _missing_(cls, value: object) -> ExportType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ExportType)

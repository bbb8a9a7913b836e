from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ExportStatus(StrEnum):
    """State of an export. `pending`: still being made; `done`: ready for download; `failed`: no file will come. Values
    that are not listed are kept as they come.
    """

    DONE = "done"
    PENDING = "pending"
    FAILED = "failed"

    @classmethod
    def _missing_(cls, value: object) -> ExportStatus | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ExportStatus)

from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ImportState(StrEnum):
    """State of an import. The work goes from `preprocessing` and `preprocessed` over `validating` and `validated` to
    `importing`; it ends with `imported`, `failed` or `canceled`. Values that are not listed are kept as they come.
    """

    PREPROCESSING = "preprocessing"
    PREPROCESSED = "preprocessed"
    VALIDATING = "validating"
    VALIDATED = "validated"
    IMPORTING = "importing"
    IMPORTED = "imported"
    FAILED = "failed"
    CANCELED = "canceled"

    @classmethod
    def _missing_(cls, value: object) -> ImportState | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ImportState)

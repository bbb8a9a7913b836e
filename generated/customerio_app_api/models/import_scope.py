from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ImportScope(StrEnum):
    """Which rows of an import are taken. `all`: every row; `only_new`: rows of items that are not in the workspace yet;
    `only_existing`: rows of items that are. Event imports take `all` and `only_existing` only. Values that are not
    listed are kept as they come.
    """

    ALL = "all"
    ONLY_NEW = "only_new"
    ONLY_EXISTING = "only_existing"

    @classmethod
    def _missing_(cls, value: object) -> ImportScope | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ImportScope)

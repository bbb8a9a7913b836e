from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class IndentCharacter(StrEnum):
    """Character used to indent HTML. Values that are not listed are kept as they come."""

    SPACES = "spaces"
    TABS = "tabs"

    @classmethod
    def _missing_(cls, value: object) -> IndentCharacter | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(IndentCharacter)

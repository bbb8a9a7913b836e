from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class FormatterType(StrEnum):
    """`none` leaves the HTML as it is, `prettify` indents it, `minify` shortens it. Values that are not listed are kept as
    they come.
    """

    NONE = "none"
    PRETTIFY = "prettify"
    MINIFY = "minify"

    @classmethod
    def _missing_(cls, value: object) -> FormatterType | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(FormatterType)

from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class HtmlCommentRemoval(StrEnum):
    """Which HTML comments are removed: `0` none, `1` all but conditional comments (those that Outlook reads), `2` all. The
    values are text, not numbers. Values that are not listed are kept as they come.
    """

    VALUE_0 = "0"
    VALUE_1 = "1"
    VALUE_2 = "2"

    @classmethod
    def _missing_(cls, value: object) -> HtmlCommentRemoval | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(HtmlCommentRemoval)

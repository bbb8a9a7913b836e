from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Plain, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastErrorList(Listed["str"]):
    """A page of reasons why a trigger was refused.

    Args:
        errors: The errors, each as `line <number>: <text>`; null or empty when there are none.
        next: Where the next page starts: a number (an offset), although `start` of the query is text. Empty, null or
            missing on the last page.
    """

    ITEMS: ClassVar[str] = "errors"
    errors: list[str] = _field(factory=NoList)
    """The errors, each as `line <number>: <text>`; null or empty when there are none."""
    next: int | str | None = None
    """Where the next page starts: a number (an offset), although `start` of the query is text. Empty, null or missing on
    the last page.
    """


read = ModelReader(BroadcastErrorList)


describe(BroadcastErrorList, {"errors": Array(TEXT), "next": Plain(int, str)}, read)

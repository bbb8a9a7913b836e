from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, Choice, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SuppressionPage(Listed["Suppression"]):
    """One page of suppressed addresses of a sending domain.

    Args:
        category: Kind of suppression.
        suppressions: The addresses; null if there are none.
        next: Value of `start` for the following page; empty, null or absent on the last.
    """

    ITEMS: ClassVar[str] = "suppressions"
    category: SuppressionCategory | None = None
    """Kind of suppression."""
    suppressions: list[Suppression] = _field(factory=NoList)
    """The addresses; null if there are none."""
    next: str | None = None
    """Value of `start` for the following page; empty, null or absent on the last."""


read = ModelReader(SuppressionPage)

from .suppression import Suppression
from .suppression import read as _Suppression
from .suppression_category import LOOKUP as _SuppressionCategory
from .suppression_category import SuppressionCategory

describe(
    SuppressionPage,
    {"category": Choice(_SuppressionCategory), "suppressions": Array(Object(_Suppression)), "next": TEXT},
    read,
)

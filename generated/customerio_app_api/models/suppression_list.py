from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, Choice, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SuppressionList(Listed["Suppression"]):
    """Suppressed addresses.

    Args:
        category: Kind of suppression.
        suppressions: The addresses; null if there are none.
    """

    ITEMS: ClassVar[str] = "suppressions"
    category: SuppressionCategory | None = None
    """Kind of suppression."""
    suppressions: list[Suppression] = _field(factory=NoList)
    """The addresses; null if there are none."""


read = ModelReader(SuppressionList)

from .suppression import Suppression
from .suppression import read as _Suppression
from .suppression_category import LOOKUP as _SuppressionCategory
from .suppression_category import SuppressionCategory

describe(SuppressionList, {"category": Choice(_SuppressionCategory), "suppressions": Array(Object(_Suppression))}, read)

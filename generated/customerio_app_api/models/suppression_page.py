from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import (
    SHAPES,
    TEXT,
    Array,
    Choice,
    Notes,
    Object,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
)
from ..types import UNSET, Listed, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SuppressionPage) -> SuppressionPage:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_category, _suppressions, made.next) = d.values()
    if not (
        (_category is None or class_of(_category) is str)
        and (
            _suppressions is UNSET
            or _suppressions is None
            or class_of(_suppressions) is list
            and each_is(_suppressions, dict)
        )
        and (made.next is None or class_of(made.next) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.category = _SuppressionCategory[_category]
    made.suppressions = (
        [_Suppression(item, notes) for item in _suppressions]
        if _suppressions
        else NoList()
        if _suppressions is UNSET or _suppressions is None
        else _suppressions
    )
    return made  # type: ignore[no-any-return]


from .suppression import Suppression
from .suppression import read as _Suppression
from .suppression_category import LOOKUP as _SuppressionCategory
from .suppression_category import SuppressionCategory

_ABSENT, _ALL = describe(
    SuppressionPage,
    {"category": Choice(_SuppressionCategory), "suppressions": Array(Object(_Suppression)), "next": TEXT},
    read,
)

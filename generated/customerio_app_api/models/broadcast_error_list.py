from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Plain, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BroadcastErrorList) -> BroadcastErrorList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_errors, _next) = d.values()
    if not (
        (_errors is UNSET or _errors is None or class_of(_errors) is list and each_is(_errors, str))
        and (class_of(_next) is int or class_of(_next) is str or _next is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.errors = NoList() if _errors is UNSET or _errors is None else _errors
    made.next = _next
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(BroadcastErrorList, {"errors": Array(TEXT), "next": Plain(int, str)}, read)

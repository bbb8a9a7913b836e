from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PersonOptoutsList(Listed["PersonOptouts"]):
    """A page of people with opt-outs.

    Args:
        optouts: One entry a person; may be null when there are none.
        next: Base64 cursor of the next page, to be sent as `start`; empty or missing on the last page.
    """

    ITEMS: ClassVar[str] = "optouts"
    optouts: list[PersonOptouts] = _field(factory=NoList)
    """One entry a person; may be null when there are none."""
    next: str | None = None
    """Base64 cursor of the next page, to be sent as `start`; empty or missing on the last page."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PersonOptoutsList) -> PersonOptoutsList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_optouts, _next) = d.values()
    if not (
        (_optouts is UNSET or _optouts is None or class_of(_optouts) is list and each_is(_optouts, dict))
        and (class_of(_next) is str or _next is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.optouts = (
        [_PersonOptouts(item, notes) for item in _optouts]
        if _optouts
        else NoList()
        if _optouts is UNSET or _optouts is None
        else _optouts
    )
    made.next = _next
    return made  # type: ignore[no-any-return]


from .person_optouts import PersonOptouts
from .person_optouts import read as _PersonOptouts

_SHAPES: Shapes = {}
_ABSENT = describe(PersonOptoutsList, {"optouts": Array(Object(_PersonOptouts)), "next": TEXT}, read)

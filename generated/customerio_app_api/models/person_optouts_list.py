from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import (
    SHAPES,
    TEXT,
    Array,
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_optouts, made.next) = d.values()
    if not (
        (_optouts is UNSET or _optouts is None or class_of(_optouts) is list and each_is(_optouts, dict))
        and (made.next is None or class_of(made.next) is str)
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
    return made  # type: ignore[no-any-return]


from .person_optouts import PersonOptouts
from .person_optouts import read as _PersonOptouts

_ABSENT, _ALL = describe(PersonOptoutsList, {"optouts": Array(Object(_PersonOptouts)), "next": TEXT}, read)

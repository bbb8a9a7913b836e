from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OptoutList(Listed["Optout"]):
    """The senders that one person has opted out of.

    Args:
        optouts: Opt-outs, one for each sender and channel; empty or null when there are none.
    """

    ITEMS: ClassVar[str] = "optouts"
    optouts: list[Optout] = _field(factory=NoList)
    """Opt-outs, one for each sender and channel; empty or null when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = OptoutList) -> OptoutList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _optouts = d["optouts"]
    if not (_optouts is UNSET or _optouts is None or class_of(_optouts) is list and each_is(_optouts, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.optouts = (
        [_Optout(item, notes) for item in _optouts]
        if _optouts
        else NoList()
        if _optouts is UNSET or _optouts is None
        else _optouts
    )
    return made  # type: ignore[no-any-return]


from .optout import Optout
from .optout import read as _Optout

_SHAPES: Shapes = {}
_ABSENT = describe(OptoutList, {"optouts": Array(Object(_Optout))}, read)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastList(Listed["Broadcast"]):
    """All API-triggered broadcasts of the workspace.

    Args:
        broadcasts: The broadcasts; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "broadcasts"
    broadcasts: list[Broadcast] = _field(factory=NoList)
    """The broadcasts; null or empty when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BroadcastList) -> BroadcastList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _broadcasts = d["broadcasts"]
    if not (
        _broadcasts is UNSET or _broadcasts is None or class_of(_broadcasts) is list and each_is(_broadcasts, dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.broadcasts = (
        [_Broadcast(item, notes) for item in _broadcasts]
        if _broadcasts
        else NoList()
        if _broadcasts is UNSET or _broadcasts is None
        else _broadcasts
    )
    return made  # type: ignore[no-any-return]


from .broadcast import Broadcast
from .broadcast import read as _Broadcast

_SHAPES: Shapes = {}
_ABSENT = describe(BroadcastList, {"broadcasts": Array(Object(_Broadcast))}, read)

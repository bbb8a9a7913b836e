from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastTriggerList(Listed["BroadcastTrigger"]):
    """All triggers of a broadcast.

    Args:
        triggers: The triggers; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "triggers"
    triggers: list[BroadcastTrigger] = _field(factory=NoList)
    """The triggers; null or empty when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BroadcastTriggerList) -> BroadcastTriggerList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _triggers = d["triggers"]
    if not (_triggers is UNSET or _triggers is None or class_of(_triggers) is list and each_is(_triggers, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.triggers = (
        [_BroadcastTrigger(item, notes) for item in _triggers]
        if _triggers
        else NoList()
        if _triggers is UNSET or _triggers is None
        else _triggers
    )
    return made  # type: ignore[no-any-return]


from .broadcast_trigger import BroadcastTrigger
from .broadcast_trigger import read as _BroadcastTrigger

_SHAPES: Shapes = {}
_ABSENT = describe(BroadcastTriggerList, {"triggers": Array(Object(_BroadcastTrigger))}, read)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastActionList(Listed["BroadcastAction"]):
    """All actions of a broadcast.

    Args:
        actions: The messages and webhooks, language variants included; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "actions"
    actions: list[BroadcastAction] = _field(factory=NoList)
    """The messages and webhooks, language variants included; null or empty when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BroadcastActionList) -> BroadcastActionList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _actions = d["actions"]
    if not (_actions is UNSET or _actions is None or class_of(_actions) is list and each_is(_actions, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.actions = (
        [_BroadcastAction(item, notes) for item in _actions]
        if _actions
        else NoList()
        if _actions is UNSET or _actions is None
        else _actions
    )
    return made  # type: ignore[no-any-return]


from .broadcast_action import BroadcastAction
from .broadcast_action import read as _BroadcastAction

_SHAPES: Shapes = {}
_ABSENT = describe(BroadcastActionList, {"actions": Array(Object(_BroadcastAction))}, read)

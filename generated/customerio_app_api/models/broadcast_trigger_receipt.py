from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastTriggerReceipt(Model):
    """What a trigger answers.

    Args:
        id: Number of the trigger; `trigger_id` of the operations that report on it.
    """

    id: int
    """Number of the trigger; `trigger_id` of the operations that report on it."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BroadcastTriggerReceipt) -> BroadcastTriggerReceipt:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _id = d["id"]
    if not (class_of(_id) is int or _id is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(BroadcastTriggerReceipt, {"id": INTEGER}, read)

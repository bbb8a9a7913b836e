from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    made.id = d["id"]
    if not (made.id is None or class_of(made.id) is int):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(BroadcastTriggerReceipt, {"id": INTEGER}, read)

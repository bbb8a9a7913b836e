from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastActionResponse(Model):
    """One action of a broadcast.

    Args:
        action: The action, in the form that its `type` names.
    """

    action: BroadcastAction
    """The action, in the form that its `type` names."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BroadcastActionResponse) -> BroadcastActionResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _action = d["action"]
    if not (_action is None or class_of(_action) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.action = None if _action is None else _BroadcastAction(_action, notes)
    return made  # type: ignore[no-any-return]


from .broadcast_action import BroadcastAction
from .broadcast_action import read as _BroadcastAction

_ABSENT, _ALL = describe(BroadcastActionResponse, {"action": Object(_BroadcastAction)}, read)

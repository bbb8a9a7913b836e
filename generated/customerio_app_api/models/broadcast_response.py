from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastResponse(Model):
    """One broadcast.

    Args:
        broadcast: The broadcast.
    """

    broadcast: Broadcast
    """The broadcast."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BroadcastResponse) -> BroadcastResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _broadcast = d["broadcast"]
    if not (class_of(_broadcast) is dict or _broadcast is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.broadcast = None if _broadcast is None else _Broadcast(_broadcast, notes)
    return made  # type: ignore[no-any-return]


from .broadcast import Broadcast
from .broadcast import read as _Broadcast

_SHAPES: Shapes = {}
_ABSENT = describe(BroadcastResponse, {"broadcast": Object(_Broadcast)}, read)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _broadcast = d["broadcast"]
    if not (_broadcast is None or class_of(_broadcast) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.broadcast = None if _broadcast is None else _Broadcast(_broadcast, notes)
    return made  # type: ignore[no-any-return]


from .broadcast import Broadcast
from .broadcast import read as _Broadcast

_ABSENT, _ALL = describe(BroadcastResponse, {"broadcast": Object(_Broadcast)}, read)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Notes, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import NOTHING_CAME, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastTrigger(Model):
    """One time that a broadcast was triggered.

    Args:
        id: Number of the trigger.
        broadcast_id: Number of the broadcast.
        created_at: When the trigger came in, Unix seconds.
        processed_at: When the trigger was processed, Unix seconds.
    """

    id: int
    """Number of the trigger."""
    broadcast_id: int
    """Number of the broadcast."""
    created_at: int
    """When the trigger came in, Unix seconds."""
    processed_at: int | None = None
    """When the trigger was processed, Unix seconds."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BroadcastTrigger) -> BroadcastTrigger:
    if not each_is(src_dict.values(), int):
        long: BroadcastTrigger = read_carefully(src_dict, notes, cls)
        return long
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = NOTHING_CAME if len(d) == 4 else came(src_dict, d, 4, _SHAPES)
    (made.id, made.broadcast_id, made.created_at, made.processed_at) = d.values()
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    BroadcastTrigger, {"id": INTEGER, "broadcast_id": INTEGER, "created_at": INTEGER, "processed_at": INTEGER}, read
)

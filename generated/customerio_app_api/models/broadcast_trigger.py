from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Notes, describe, each_is, new_object, read_carefully, take_unknown
from ..types import Model


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
    made: Any = new_object(cls)
    if not each_is(src_dict.values(), int):
        long: BroadcastTrigger = read_carefully(src_dict, notes, cls)
        return long
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = ()
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.id, made.broadcast_id, made.created_at, made.processed_at) = d.values()
    return made  # type: ignore[no-any-return]


_ABSENT, _ = describe(
    BroadcastTrigger, {"id": INTEGER, "broadcast_id": INTEGER, "created_at": INTEGER, "processed_at": INTEGER}, read
)

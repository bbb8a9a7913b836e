from __future__ import annotations

from attr import define

from ..fields import INTEGER, ModelReader, describe
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


read = ModelReader(BroadcastTrigger)


describe(
    BroadcastTrigger, {"id": INTEGER, "broadcast_id": INTEGER, "created_at": INTEGER, "processed_at": INTEGER}, read
)

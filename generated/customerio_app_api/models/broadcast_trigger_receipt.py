from __future__ import annotations

from attr import define

from ..fields import INTEGER, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastTriggerReceipt(Model):
    """What a trigger returns.

    Args:
        id: Number of the trigger; `trigger_id` of the operations that report on it.
    """

    id: int
    """Number of the trigger; `trigger_id` of the operations that report on it."""


read = ModelReader(BroadcastTriggerReceipt)


describe(BroadcastTriggerReceipt, {"id": INTEGER}, read)

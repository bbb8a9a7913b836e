from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastTriggerList(Listed["BroadcastTrigger"]):
    """All triggers of a broadcast.

    Args:
        triggers: The triggers; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "triggers"
    triggers: list[BroadcastTrigger] = _field(factory=NoList)
    """The triggers; null or empty when there are none."""


read = ModelReader(BroadcastTriggerList)

from .broadcast_trigger import BroadcastTrigger
from .broadcast_trigger import read as _BroadcastTrigger

describe(BroadcastTriggerList, {"triggers": Array(Object(_BroadcastTrigger))}, read)

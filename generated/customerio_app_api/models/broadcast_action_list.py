from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastActionList(Listed["BroadcastAction"]):
    """All actions of a broadcast.

    Args:
        actions: The messages and webhooks, language variants included; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "actions"
    actions: list[BroadcastAction] = _field(factory=NoList)
    """The messages and webhooks, language variants included; null or empty when there are none."""


read = ModelReader(BroadcastActionList)

from .broadcast_action import BroadcastAction
from .broadcast_action import read as _BroadcastAction

describe(BroadcastActionList, {"actions": Array(Object(_BroadcastAction))}, read)

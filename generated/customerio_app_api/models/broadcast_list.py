from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastList(Listed["Broadcast"]):
    """All API-triggered broadcasts of the workspace.

    Args:
        broadcasts: The broadcasts; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "broadcasts"
    broadcasts: list[Broadcast] = _field(factory=NoList)
    """The broadcasts; null or empty when there are none."""


read = ModelReader(BroadcastList)

from .broadcast import Broadcast
from .broadcast import read as _Broadcast

describe(BroadcastList, {"broadcasts": Array(Object(_Broadcast))}, read)

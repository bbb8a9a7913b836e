from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastResponse(Model):
    """One broadcast.

    Args:
        broadcast: The broadcast.
    """

    broadcast: Broadcast
    """The broadcast."""


read = ModelReader(BroadcastResponse)

from .broadcast import Broadcast
from .broadcast import read as _Broadcast

describe(BroadcastResponse, {"broadcast": Object(_Broadcast)}, read)

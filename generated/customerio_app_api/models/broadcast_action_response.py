from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastActionResponse(Model):
    """One action of a broadcast.

    Args:
        action: The action, in the form that its `type` names.
    """

    action: BroadcastAction
    """The action, in the form that its `type` names."""


read = ModelReader(BroadcastActionResponse)

from .broadcast_action import BroadcastAction
from .broadcast_action import read as _BroadcastAction

describe(BroadcastActionResponse, {"action": Object(_BroadcastAction)}, read)

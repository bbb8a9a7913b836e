from __future__ import annotations

from attr import define

from ..fields import INTEGER, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastActionRef(Model):
    """Reference to an action of a broadcast.

    Args:
        id: Number of the action.
        type: Channel of the action.
    """

    id: int
    """Number of the action."""
    type: BroadcastTemplateType
    """Channel of the action."""


read = ModelReader(BroadcastActionRef)

from .broadcast_template_type import LOOKUP as _BroadcastTemplateType
from .broadcast_template_type import BroadcastTemplateType

describe(BroadcastActionRef, {"id": INTEGER, "type": Choice(_BroadcastTemplateType)}, read)

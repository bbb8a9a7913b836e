from __future__ import annotations

from attr import define

from ..fields import INTEGER, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastTemplateRef(Model):
    """Reference to a message template of a broadcast.

    Args:
        id: Number of the template.
        type: Channel of the template.
    """

    id: int
    """Number of the template."""
    type: BroadcastTemplateType
    """Channel of the template."""


read = ModelReader(BroadcastTemplateRef)

from .broadcast_template_type import LOOKUP as _BroadcastTemplateType
from .broadcast_template_type import BroadcastTemplateType

describe(BroadcastTemplateRef, {"id": INTEGER, "type": Choice(_BroadcastTemplateType)}, read)

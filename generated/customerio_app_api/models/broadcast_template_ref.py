from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BroadcastTemplateRef) -> BroadcastTemplateRef:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_id, _type) = d.values()
    if not ((class_of(_id) is int or _id is None) and (class_of(_type) is str or _type is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.type = _BroadcastTemplateType[_type]
    return made  # type: ignore[no-any-return]


from .broadcast_template_type import LOOKUP as _BroadcastTemplateType
from .broadcast_template_type import BroadcastTemplateType

_SHAPES: Shapes = {}
_ABSENT = describe(BroadcastTemplateRef, {"id": INTEGER, "type": Choice(_BroadcastTemplateType)}, read)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, Choice, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.id, _type) = d.values()
    if not ((made.id is None or class_of(made.id) is int) and (_type is None or class_of(_type) is str)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.type = _BroadcastTemplateType[_type]
    return made  # type: ignore[no-any-return]


from .broadcast_template_type import LOOKUP as _BroadcastTemplateType
from .broadcast_template_type import BroadcastTemplateType

_ABSENT, _ALL = describe(BroadcastTemplateRef, {"id": INTEGER, "type": Choice(_BroadcastTemplateType)}, read)

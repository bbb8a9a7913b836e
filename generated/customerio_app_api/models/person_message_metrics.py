from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PersonMessageMetrics(Model):
    """When a delivery reached each step. A step that was not reached is missing.

    Args:
        delivered: When it was delivered, in Unix seconds.
        sent: When it was sent, in Unix seconds.
    """

    delivered: int | None = None
    """When it was delivered, in Unix seconds."""
    sent: int | None = None
    """When it was sent, in Unix seconds."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PersonMessageMetrics) -> PersonMessageMetrics:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_delivered, _sent) = d.values()
    if not ((class_of(_delivered) is int or _delivered is None) and (class_of(_sent) is int or _sent is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.delivered = _delivered
    made.sent = _sent
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(PersonMessageMetrics, {"delivered": INTEGER, "sent": INTEGER}, read)

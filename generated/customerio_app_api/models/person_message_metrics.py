from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.delivered, made.sent) = d.values()
    if not (
        (made.delivered is None or class_of(made.delivered) is int)
        and (made.sent is None or class_of(made.sent) is int)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(PersonMessageMetrics, {"delivered": INTEGER, "sent": INTEGER}, read)

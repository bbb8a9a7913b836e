from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ActivityData(Model):
    """Details of an activity; what is in it depends on the activity's type, and any key may come. Messages have the fields
    below. A change of attributes has one key for each attribute, whose value holds `from` and `to`.

    Args:
        delivered: When the message was delivered, in Unix seconds; null if it was not.
        delivery_id: Id of the delivery.
        opened: Whether the message was opened; may be null.
    """

    delivered: int | None = None
    """When the message was delivered, in Unix seconds; null if it was not."""
    delivery_id: str | None = None
    """Id of the delivery."""
    opened: bool | None = None
    """Whether the message was opened; may be null."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ActivityData) -> ActivityData:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_delivered, _delivery_id, _opened) = d.values()
    if not (
        (class_of(_delivered) is int or _delivered is None)
        and (class_of(_delivery_id) is str or _delivery_id is None)
        and (class_of(_opened) is bool or _opened is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.delivered = _delivered
    made.delivery_id = _delivery_id
    made.opened = _opened
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(ActivityData, {"delivered": INTEGER, "delivery_id": TEXT, "opened": BOOLEAN}, read)

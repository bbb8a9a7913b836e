from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.delivered, made.delivery_id, made.opened) = d.values()
    if not (
        (made.delivered is None or class_of(made.delivered) is int)
        and (made.delivery_id is None or class_of(made.delivery_id) is str)
        and (made.opened is None or class_of(made.opened) is bool)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(ActivityData, {"delivered": INTEGER, "delivery_id": TEXT, "opened": BOOLEAN}, read)

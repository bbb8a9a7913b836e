from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(ActivityData)


describe(ActivityData, {"delivered": INTEGER, "delivery_id": TEXT, "opened": BOOLEAN}, read)

from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageDeliveryList(Listed["MessageDelivery"]):
    """A page of deliveries.

    Args:
        messages: The deliveries; may be null when there are none.
        next: Cursor of the next page, to be sent as `start`; empty, null or missing on the last page.
    """

    ITEMS: ClassVar[str] = "messages"
    messages: list[MessageDelivery] = _field(factory=NoList)
    """The deliveries; may be null when there are none."""
    next: str | None = None
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""


read = ModelReader(MessageDeliveryList)

from .message_delivery import MessageDelivery
from .message_delivery import read as _MessageDelivery

describe(MessageDeliveryList, {"messages": Array(Object(_MessageDelivery)), "next": TEXT}, read)

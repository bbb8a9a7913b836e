from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = MessageDeliveryList) -> MessageDeliveryList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_messages, _next) = d.values()
    if not (
        (_messages is UNSET or _messages is None or class_of(_messages) is list and each_is(_messages, dict))
        and (class_of(_next) is str or _next is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.messages = (
        [_MessageDelivery(item, notes) for item in _messages]
        if _messages
        else NoList()
        if _messages is UNSET or _messages is None
        else _messages
    )
    made.next = _next
    return made  # type: ignore[no-any-return]


from .message_delivery import MessageDelivery
from .message_delivery import read as _MessageDelivery

_SHAPES: Shapes = {}
_ABSENT = describe(MessageDeliveryList, {"messages": Array(Object(_MessageDelivery)), "next": TEXT}, read)

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterDeliveryList(Listed["NewsletterDelivery"]):
    """A page of a newsletter's deliveries.

    Args:
        messages: The deliveries of this page; may be null when there are none.
        next: Cursor of the next page; empty, null or missing on the last one.
    """

    ITEMS: ClassVar[str] = "messages"
    messages: list[NewsletterDelivery] = _field(factory=NoList)
    """The deliveries of this page; may be null when there are none."""
    next: str | None = None
    """Cursor of the next page; empty, null or missing on the last one."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterDeliveryList) -> NewsletterDeliveryList:
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
        [_NewsletterDelivery(item, notes) for item in _messages]
        if _messages
        else NoList()
        if _messages is UNSET or _messages is None
        else _messages
    )
    made.next = _next
    return made  # type: ignore[no-any-return]


from .newsletter_delivery import NewsletterDelivery
from .newsletter_delivery import read as _NewsletterDelivery

_SHAPES: Shapes = {}
_ABSENT = describe(NewsletterDeliveryList, {"messages": Array(Object(_NewsletterDelivery)), "next": TEXT}, read)

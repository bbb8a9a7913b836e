from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


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


read = ModelReader(NewsletterDeliveryList)

from .newsletter_delivery import NewsletterDelivery
from .newsletter_delivery import read as _NewsletterDelivery

describe(NewsletterDeliveryList, {"messages": Array(Object(_NewsletterDelivery)), "next": TEXT}, read)

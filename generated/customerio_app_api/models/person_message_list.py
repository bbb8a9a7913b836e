from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PersonMessageList(Listed["PersonMessage"]):
    """A page of the deliveries created for one person.

    Args:
        messages: The deliveries; may be null when there are none.
        next: Cursor of the next page, to be sent as `start`; empty, null or missing on the last page.
    """

    ITEMS: ClassVar[str] = "messages"
    messages: list[PersonMessage] = _field(factory=NoList)
    """The deliveries; may be null when there are none."""
    next: str | None = None
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""


read = ModelReader(PersonMessageList)

from .person_message import PersonMessage
from .person_message import read as _PersonMessage

describe(PersonMessageList, {"messages": Array(Object(_PersonMessage)), "next": TEXT}, read)

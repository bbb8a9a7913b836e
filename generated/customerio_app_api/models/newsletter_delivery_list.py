from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class NewsletterDeliveryList(Model):
    """A page of a newsletter's deliveries."""

    __slots__ = ("messages", "next")

    FIELDS: ClassVar[dict[str, str]] = {"messages": "messages", "next": "next"}

    messages: list[NewsletterDelivery]
    """The deliveries of this page; may be null when there are none."""

    next: str | None | Unset
    """Cursor of the next page; empty, null or missing on the last one."""

    def __init__(self, *, messages: list[NewsletterDelivery] = ABSENT_LIST, next: str | None | Unset = UNSET) -> None:
        self._extra = None
        self.messages = AbsentList() if messages is ABSENT_LIST else messages
        self.next = next

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "messages", fields.messages)
        if (v := fields.next) is not UNSET:
            out["next"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterDeliveryList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterDeliveryList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_messages, made.next) = d.values()
    made.messages = (
        [
            _NewsletterDelivery(item) if class_of(item) is dict else other_object(item, _NewsletterDelivery)
            for item in _messages
        ]
        if class_of(_messages) is list
        else other_list(_messages)
    )
    return made


from .newsletter_delivery import NewsletterDelivery
from .newsletter_delivery import read as _NewsletterDelivery

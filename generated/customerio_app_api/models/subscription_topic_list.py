from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
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


class SubscriptionTopicList(Model):
    """The topics of the subscription center."""

    __slots__ = ("topics",)

    FIELDS: ClassVar[dict[str, str]] = {"topics": "topics"}

    topics: list[SubscriptionTopic]
    """All topics; null or empty when there are none."""

    def __init__(self, *, topics: list[SubscriptionTopic] = ABSENT_LIST) -> None:
        self._extra = None
        self.topics = AbsentList() if topics is ABSENT_LIST else topics

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "topics", fields.topics)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SubscriptionTopicList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SubscriptionTopicList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _topics = d["topics"]
    made.topics = (
        [
            _SubscriptionTopic(item) if class_of(item) is dict else other_object(item, _SubscriptionTopic)
            for item in _topics
        ]
        if class_of(_topics) is list
        else other_list(_topics)
    )
    return made


from .subscription_topic import SubscriptionTopic
from .subscription_topic import read as _SubscriptionTopic

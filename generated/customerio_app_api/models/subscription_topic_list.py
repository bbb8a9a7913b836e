from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionTopicList(Listed["SubscriptionTopic"]):
    """The topics of the subscription center.

    Args:
        topics: All topics; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "topics"
    topics: list[SubscriptionTopic] = _field(factory=NoList)
    """All topics; null or empty when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SubscriptionTopicList) -> SubscriptionTopicList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _topics = d["topics"]
    if not (_topics is UNSET or _topics is None or class_of(_topics) is list and each_is(_topics, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.topics = (
        [_SubscriptionTopic(item, notes) for item in _topics]
        if _topics
        else NoList()
        if _topics is UNSET or _topics is None
        else _topics
    )
    return made  # type: ignore[no-any-return]


from .subscription_topic import SubscriptionTopic
from .subscription_topic import read as _SubscriptionTopic

_SHAPES: Shapes = {}
_ABSENT = describe(SubscriptionTopicList, {"topics": Array(Object(_SubscriptionTopic))}, read)

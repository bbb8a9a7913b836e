from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionTopicList(Listed["SubscriptionTopic"]):
    """The topics of the subscription center.

    Args:
        topics: All topics; null or empty when there are none.
    """

    ITEMS: ClassVar[str] = "topics"
    topics: list[SubscriptionTopic] = _field(factory=NoList)
    """All topics; null or empty when there are none."""


read = ModelReader(SubscriptionTopicList)

from .subscription_topic import SubscriptionTopic
from .subscription_topic import read as _SubscriptionTopic

describe(SubscriptionTopicList, {"topics": Array(Object(_SubscriptionTopic))}, read)

from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionChannelList(Listed["SubscriptionChannel"]):
    """The channels of the subscription center.

    Args:
        channels: All channels; null or empty unless the subscription center offers channels.
    """

    ITEMS: ClassVar[str] = "channels"
    channels: list[SubscriptionChannel] = _field(factory=NoList)
    """All channels; null or empty unless the subscription center offers channels."""


read = ModelReader(SubscriptionChannelList)

from .subscription_channel import SubscriptionChannel
from .subscription_channel import read as _SubscriptionChannel

describe(SubscriptionChannelList, {"channels": Array(Object(_SubscriptionChannel))}, read)

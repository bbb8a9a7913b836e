from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionChannelList(Listed["SubscriptionChannel"]):
    """The channels of the subscription center.

    Args:
        channels: All channels; null or empty unless the subscription center offers channels.
    """

    ITEMS: ClassVar[str] = "channels"
    channels: list[SubscriptionChannel] = _field(factory=NoList)
    """All channels; null or empty unless the subscription center offers channels."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SubscriptionChannelList) -> SubscriptionChannelList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _channels = d["channels"]
    if not (_channels is UNSET or _channels is None or class_of(_channels) is list and each_is(_channels, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.channels = (
        [_SubscriptionChannel(item, notes) for item in _channels]
        if _channels
        else NoList()
        if _channels is UNSET or _channels is None
        else _channels
    )
    return made  # type: ignore[no-any-return]


from .subscription_channel import SubscriptionChannel
from .subscription_channel import read as _SubscriptionChannel

_SHAPES: Shapes = {}
_ABSENT = describe(SubscriptionChannelList, {"channels": Array(Object(_SubscriptionChannel))}, read)

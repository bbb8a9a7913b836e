from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionChannel(Model):
    """A channel that people can subscribe to or leave.

    Args:
        id: Number of the channel.
        type: Kind of channel.
        name: Name that people see.
        subscribed_by_default: Whether people are subscribed until they say otherwise.
        description: Explanation that people see.
    """

    id: int
    """Number of the channel."""
    type: SubscriptionChannelType
    """Kind of channel."""
    name: str
    """Name that people see."""
    subscribed_by_default: bool
    """Whether people are subscribed until they say otherwise."""
    description: str | None = None
    """Explanation that people see."""


read = ModelReader(SubscriptionChannel)

from .subscription_channel_type import LOOKUP as _SubscriptionChannelType
from .subscription_channel_type import SubscriptionChannelType

describe(
    SubscriptionChannel,
    {
        "id": INTEGER,
        "type": Choice(_SubscriptionChannelType),
        "name": TEXT,
        "subscribed_by_default": BOOLEAN,
        "description": TEXT,
    },
    read,
)

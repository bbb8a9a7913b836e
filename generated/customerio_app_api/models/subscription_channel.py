from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SubscriptionChannel) -> SubscriptionChannel:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 5, _SHAPES)
    (_id, _type, _name, _subscribed_by_default, _description) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_subscribed_by_default) is bool or _subscribed_by_default is None)
        and (class_of(_description) is str or _description is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.type = _SubscriptionChannelType[_type]
    made.name = _name
    made.subscribed_by_default = _subscribed_by_default
    made.description = _description
    return made  # type: ignore[no-any-return]


from .subscription_channel_type import LOOKUP as _SubscriptionChannelType
from .subscription_channel_type import SubscriptionChannelType

_SHAPES: Shapes = {}
_ABSENT = describe(
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

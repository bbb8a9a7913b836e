from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import (
    BOOLEAN,
    INTEGER,
    SHAPES,
    TEXT,
    Choice,
    Notes,
    came,
    describe,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.id, _type, made.name, made.subscribed_by_default, made.description) = d.values()
    if not (
        (made.id is None or class_of(made.id) is int)
        and (_type is None or class_of(_type) is str)
        and (made.name is None or class_of(made.name) is str)
        and (made.subscribed_by_default is None or class_of(made.subscribed_by_default) is bool)
        and (made.description is None or class_of(made.description) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.type = _SubscriptionChannelType[_type]
    return made  # type: ignore[no-any-return]


from .subscription_channel_type import LOOKUP as _SubscriptionChannelType
from .subscription_channel_type import SubscriptionChannelType

_ABSENT, _ALL = describe(
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

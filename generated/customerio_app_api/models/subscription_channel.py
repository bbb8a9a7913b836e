from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SubscriptionChannel(Model):
    """A channel that people can subscribe to or leave."""

    __slots__ = ("id", "type", "name", "description", "subscribed_by_default")

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "name": "name",
        "description": "description",
        "subscribed_by_default": "subscribed_by_default",
    }

    id: int
    """Number of the channel."""

    type: SubscriptionChannelType
    """Kind of channel."""

    name: str
    """Name that people see."""

    description: str | Unset
    """Explanation that people see."""

    subscribed_by_default: bool
    """Whether people are subscribed until they say otherwise."""

    def __init__(
        self,
        *,
        id: int,
        type: SubscriptionChannelType,
        name: str,
        description: str | Unset = UNSET,
        subscribed_by_default: bool,
    ) -> None:
        self._extra = None
        self.id = id
        self.type = type
        self.name = name
        self.description = description
        self.subscribed_by_default = subscribed_by_default

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.description) is not UNSET:
            out["description"] = v
        if (v := fields.subscribed_by_default) is not UNSET:
            out["subscribed_by_default"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SubscriptionChannel.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SubscriptionChannel) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (_id, _type, made.name, made.description, made.subscribed_by_default) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.type = _SubscriptionChannelType[_type]
    return made


from .subscription_channel_type import LOOKUP as _SubscriptionChannelType
from .subscription_channel_type import SubscriptionChannelType

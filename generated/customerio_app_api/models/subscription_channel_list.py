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


class SubscriptionChannelList(Model):
    """The channels of the subscription center."""

    __slots__ = ("channels",)

    FIELDS: ClassVar[dict[str, str]] = {"channels": "channels"}

    channels: list[SubscriptionChannel]
    """All channels; null or empty unless the subscription center offers channels."""

    def __init__(self, *, channels: list[SubscriptionChannel] = ABSENT_LIST) -> None:
        self._extra = None
        self.channels = AbsentList() if channels is ABSENT_LIST else channels

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "channels", fields.channels)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SubscriptionChannelList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SubscriptionChannelList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _channels = d["channels"]
    made.channels = (
        [
            _SubscriptionChannel(item) if class_of(item) is dict else other_object(item, _SubscriptionChannel)
            for item in _channels
        ]
        if class_of(_channels) is list
        else other_list(_channels)
    )
    return made


from .subscription_channel import SubscriptionChannel
from .subscription_channel import read as _SubscriptionChannel

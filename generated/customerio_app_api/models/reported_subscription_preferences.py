from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ReportedSubscriptionPreferences(Model):
    """What a person wants to get."""

    __slots__ = ("topics", "channels")

    FIELDS: ClassVar[dict[str, str]] = {"topics": "topics", "channels": "channels"}

    topics: dict[str, bool] | Unset
    """Each topic as `topic_<number>`, and whether the person subscribes to it."""

    channels: dict[str, bool] | Unset
    """Each channel, and whether the person wants to be written to through it."""

    def __init__(self, *, topics: dict[str, bool] | Unset = UNSET, channels: dict[str, bool] | Unset = UNSET) -> None:
        self._extra = None
        self.topics = topics
        self.channels = channels

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.topics) is not UNSET:
            out["topics"] = encode(v)
        if (v := fields.channels) is not UNSET:
            out["channels"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ReportedSubscriptionPreferences.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ReportedSubscriptionPreferences) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.topics, made.channels) = d.values()
    return made

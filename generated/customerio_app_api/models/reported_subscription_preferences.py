from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import BOOLEAN, Map, Notes, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoMap, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportedSubscriptionPreferences(Model):
    """What a person wants to get.

    Args:
        topics: Each topic as `topic_<number>`, and whether the person subscribes to it.
        channels: Each channel, and whether the person wants to be written to through it.
    """

    topics: dict[str, bool] = _field(factory=NoMap)
    """Each topic as `topic_<number>`, and whether the person subscribes to it."""
    channels: dict[str, bool] = _field(factory=NoMap)
    """Each channel, and whether the person wants to be written to through it."""


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = ReportedSubscriptionPreferences
) -> ReportedSubscriptionPreferences:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_topics, _channels) = d.values()
    if not (
        (_topics is UNSET or _topics is None or class_of(_topics) is dict and each_is(_topics.values(), bool))
        and (
            _channels is UNSET or _channels is None or class_of(_channels) is dict and each_is(_channels.values(), bool)
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.topics = NoMap() if _topics is UNSET or _topics is None else _topics
    made.channels = NoMap() if _channels is UNSET or _channels is None else _channels
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(ReportedSubscriptionPreferences, {"topics": Map(BOOLEAN), "channels": Map(BOOLEAN)}, read)

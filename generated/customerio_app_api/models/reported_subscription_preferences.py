from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, Map, ModelReader, describe
from ..types import Model, NoMap


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


read = ModelReader(ReportedSubscriptionPreferences)


describe(ReportedSubscriptionPreferences, {"topics": Map(BOOLEAN), "channels": Map(BOOLEAN)}, read)

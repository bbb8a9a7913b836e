from __future__ import annotations

from attr import define

from ..fields import TEXT, TIME, ModelReader, describe
from ..rules import Rules
from ..types import Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationCountdownState(Model):
    """Content of the bundled type `io.customer.livenotifications.countdowntimer`, a clock that runs down.

    Args:
        title: Headline.
        status_message: Second line below the title.
        end_time: When the countdown reaches zero, Unix seconds.
    """

    title: str
    """Headline."""
    status_message: str | None = None
    """Second line below the title."""
    end_time: Time | None = None
    """When the countdown reaches zero, Unix seconds."""


read = ModelReader(LiveNotificationCountdownState)


describe(
    LiveNotificationCountdownState,
    {"title": TEXT, "statusMessage": TEXT, "endTime": TIME},
    read,
    Rules(required=("title",)),
)

from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationAlert(Model):
    """An alert; it needs both title and body.

    Args:
        title: Title.
        body: Text.
        sound: Name of the sound to play.
    """

    title: str
    """Title."""
    body: str
    """Text."""
    sound: str | None = None
    """Name of the sound to play."""


read = ModelReader(LiveNotificationAlert)


describe(
    LiveNotificationAlert,
    {"title": TEXT, "body": TEXT, "sound": TEXT},
    read,
    Rules(required=("title", "body"), others=True),
)

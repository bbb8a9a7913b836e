from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = LiveNotificationAlert) -> LiveNotificationAlert:
    made: LiveNotificationAlert = read_carefully(src_dict, notes, cls)
    return made


describe(LiveNotificationAlert, {"title": TEXT, "body": TEXT, "sound": TEXT}, read, Rules(required=("title", "body")))

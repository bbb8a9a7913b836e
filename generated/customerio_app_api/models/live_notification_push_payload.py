from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationPushPayload(Model):
    """What the device shows and plays beside the live notification itself.

    Args:
        alert: Alert with title and body. Required to start on iOS, optional otherwise.
    """

    alert: LiveNotificationAlert | None = None
    """Alert with title and body. Required to start on iOS, optional otherwise."""


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = LiveNotificationPushPayload
) -> LiveNotificationPushPayload:
    made: LiveNotificationPushPayload = read_carefully(src_dict, notes, cls)
    return made


from .live_notification_alert import LiveNotificationAlert
from .live_notification_alert import read as _LiveNotificationAlert

describe(LiveNotificationPushPayload, {"alert": Object(_LiveNotificationAlert)}, read, Rules(required=()))

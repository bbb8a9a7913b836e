from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationPushPayload(Model):
    """What the device shows and plays beside the live notification itself.

    Args:
        alert: Alert with title and body. Required to start on iOS, optional otherwise.
    """

    alert: LiveNotificationAlert | Mapping[str, Any] | None = None
    """Alert with title and body. Required to start on iOS, optional otherwise."""


read = ModelReader(LiveNotificationPushPayload)

from .live_notification_alert import LiveNotificationAlert
from .live_notification_alert import read as _LiveNotificationAlert

describe(LiveNotificationPushPayload, {"alert": Object(_LiveNotificationAlert)}, read, Rules(required=(), others=True))

from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, Choice, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationStatus(Model):
    """State of a live notification and its latest delivery.

    Args:
        instance_id: ULID of the live notification.
        notification_type: Kind of notification, a reverse-DNS name.
        platform: `ios` or `android`.
        state: State of the notification as a whole.
        started_at: When it started, Unix seconds.
        failure_reason: Why it failed; null or absent unless the state is `failed`.
        ended_at: When it ended, Unix seconds; null when it has not.
        expires_at: When it ends by itself, Unix seconds; may be null.
        last_delivery: The latest message to the device; may be null.
    """

    instance_id: str
    """ULID of the live notification."""
    notification_type: str
    """Kind of notification, a reverse-DNS name."""
    platform: str
    """`ios` or `android`."""
    state: LiveNotificationState
    """State of the notification as a whole."""
    started_at: int
    """When it started, Unix seconds."""
    failure_reason: str | None = None
    """Why it failed; null or absent unless the state is `failed`."""
    ended_at: int | None = None
    """When it ended, Unix seconds; null when it has not."""
    expires_at: int | None = None
    """When it ends by itself, Unix seconds; may be null."""
    last_delivery: LiveNotificationDelivery | None = None
    """The latest message to the device; may be null."""


read = ModelReader(LiveNotificationStatus)

from .live_notification_delivery import LiveNotificationDelivery
from .live_notification_delivery import read as _LiveNotificationDelivery
from .live_notification_state import LOOKUP as _LiveNotificationState
from .live_notification_state import LiveNotificationState

describe(
    LiveNotificationStatus,
    {
        "instance_id": TEXT,
        "notification_type": TEXT,
        "platform": TEXT,
        "state": Choice(_LiveNotificationState),
        "started_at": INTEGER,
        "failure_reason": TEXT,
        "ended_at": INTEGER,
        "expires_at": INTEGER,
        "last_delivery": Object(_LiveNotificationDelivery),
    },
    read,
)

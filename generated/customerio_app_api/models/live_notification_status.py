from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Choice, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = LiveNotificationStatus) -> LiveNotificationStatus:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 9, _SHAPES)
    (
        _instance_id,
        _notification_type,
        _platform,
        _state,
        _started_at,
        _failure_reason,
        _ended_at,
        _expires_at,
        _last_delivery,
    ) = d.values()
    if not (
        (class_of(_instance_id) is str or _instance_id is None)
        and (class_of(_notification_type) is str or _notification_type is None)
        and (class_of(_platform) is str or _platform is None)
        and (class_of(_state) is str or _state is None)
        and (class_of(_started_at) is int or _started_at is None)
        and (class_of(_failure_reason) is str or _failure_reason is None)
        and (class_of(_ended_at) is int or _ended_at is None)
        and (class_of(_expires_at) is int or _expires_at is None)
        and (class_of(_last_delivery) is dict or _last_delivery is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.instance_id = _instance_id
    made.notification_type = _notification_type
    made.platform = _platform
    made.state = _LiveNotificationState[_state]
    made.started_at = _started_at
    made.failure_reason = _failure_reason
    made.ended_at = _ended_at
    made.expires_at = _expires_at
    made.last_delivery = None if _last_delivery is None else _LiveNotificationDelivery(_last_delivery, notes)
    return made  # type: ignore[no-any-return]


from .live_notification_delivery import LiveNotificationDelivery
from .live_notification_delivery import read as _LiveNotificationDelivery
from .live_notification_state import LOOKUP as _LiveNotificationState
from .live_notification_state import LiveNotificationState

_SHAPES: Shapes = {}
_ABSENT = describe(
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

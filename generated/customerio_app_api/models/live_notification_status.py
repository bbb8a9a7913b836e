from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import (
    INTEGER,
    SHAPES,
    TEXT,
    Choice,
    Notes,
    Object,
    came,
    describe,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 9 else take_unknown(d, 9)
    (
        made.instance_id,
        made.notification_type,
        made.platform,
        _state,
        made.started_at,
        made.failure_reason,
        made.ended_at,
        made.expires_at,
        _last_delivery,
    ) = d.values()
    if not (
        (made.instance_id is None or class_of(made.instance_id) is str)
        and (made.notification_type is None or class_of(made.notification_type) is str)
        and (made.platform is None or class_of(made.platform) is str)
        and (_state is None or class_of(_state) is str)
        and (made.started_at is None or class_of(made.started_at) is int)
        and (made.failure_reason is None or class_of(made.failure_reason) is str)
        and (made.ended_at is None or class_of(made.ended_at) is int)
        and (made.expires_at is None or class_of(made.expires_at) is int)
        and (_last_delivery is None or class_of(_last_delivery) is dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.state = _LiveNotificationState[_state]
    made.last_delivery = None if _last_delivery is None else _LiveNotificationDelivery(_last_delivery, notes)
    return made  # type: ignore[no-any-return]


from .live_notification_delivery import LiveNotificationDelivery
from .live_notification_delivery import read as _LiveNotificationDelivery
from .live_notification_state import LOOKUP as _LiveNotificationState
from .live_notification_state import LiveNotificationState

_ABSENT, _ALL = describe(
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

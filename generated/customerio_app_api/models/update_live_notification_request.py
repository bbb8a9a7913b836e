from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ANY, TEXT, Map, ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateLiveNotificationRequest(Model):
    """New content for a running live notification.

    Args:
        instance_id: ULID of the live notification, as the start call returned it.
        content_state: The new content, complete.
        attributes: Fixed values of the notification. On iOS they cannot change after the start.
        push_payload: Alert to show with the update.
        deep_link: Link that a tap opens.
    """

    instance_id: str
    """ULID of the live notification, as the start call returned it."""
    content_state: LiveNotificationContentState
    """The new content, complete."""
    attributes: Mapping[str, Any] | None = None
    """Fixed values of the notification. On iOS they cannot change after the start."""
    push_payload: LiveNotificationPushPayload | Mapping[str, Any] | None = None
    """Alert to show with the update."""
    deep_link: str | None = None
    """Link that a tap opens."""


read = ModelReader(UpdateLiveNotificationRequest)

from .live_notification_content_state import LiveNotificationContentState
from .live_notification_content_state import read as _LiveNotificationContentState
from .live_notification_push_payload import LiveNotificationPushPayload
from .live_notification_push_payload import read as _LiveNotificationPushPayload

describe(
    UpdateLiveNotificationRequest,
    {
        "instance_id": TEXT,
        "content_state": Object(_LiveNotificationContentState),
        "attributes": Map(ANY),
        "push_payload": Object(_LiveNotificationPushPayload),
        "deep_link": TEXT,
    },
    read,
    Rules(required=("instance_id", "content_state")),
)

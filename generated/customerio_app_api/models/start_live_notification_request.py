from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attr import define

from ..fields import TEXT, TIME, Choice, ModelReader, Object, describe
from ..rules import Limits, Rules
from ..types import Model, Time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StartLiveNotificationRequest(Model):
    """The start of a live notification. For iOS, `push_payload` with an alert is required as well.

    Args:
        identifiers: The person who gets it.
        notification_type: Kind of notification, a reverse-DNS name that the app has registered with the SDK. Bundled
            are `io.customer.livenotifications.segments` and `io.customer.livenotifications.countdowntimer`.
        attributes: Fixed values of the notification. On iOS they cannot change after the start.
        content_state: First content, complete.
        device_id: Token of the device to start it on.
        platform: Platform to start it on.
        app_identifier: Bundle id (iOS) or package name (Android) of the app. An unknown one gets 400; it is ignored
            unless the workspace has several apps.
        push_payload: Alert at the start; required for iOS.
        deep_link: Link that a tap opens.
        expiration: When the notification ends by itself, Unix seconds, at most 6 hours ahead (more is refused with
            400). Absent or 0 means 6 hours.
    """

    identifiers: LiveNotificationRecipient | Mapping[str, Any]
    """The person who gets it."""
    notification_type: str
    """Kind of notification, a reverse-DNS name that the app has registered with the SDK. Bundled are
    `io.customer.livenotifications.segments` and `io.customer.livenotifications.countdowntimer`.
    """
    attributes: LiveNotificationAttributes | Mapping[str, Any]
    """Fixed values of the notification. On iOS they cannot change after the start."""
    content_state: LiveNotificationContentState
    """First content, complete."""
    device_id: str | None = None
    """Token of the device to start it on."""
    platform: DevicePlatform | Literal["ios", "android"] | None = None
    """Platform to start it on."""
    app_identifier: str | None = None
    """Bundle id (iOS) or package name (Android) of the app. An unknown one gets 400; it is ignored unless the workspace
    has several apps.
    """
    push_payload: LiveNotificationPushPayload | Mapping[str, Any] | None = None
    """Alert at the start; required for iOS."""
    deep_link: str | None = None
    """Link that a tap opens."""
    expiration: Time | None = None
    """When the notification ends by itself, Unix seconds, at most 6 hours ahead (more is refused with 400). Absent or 0
    means 6 hours.
    """


read = ModelReader(StartLiveNotificationRequest)

from .device_platform import LOOKUP as _DevicePlatform
from .device_platform import DevicePlatform
from .live_notification_attributes import LiveNotificationAttributes
from .live_notification_attributes import read as _LiveNotificationAttributes
from .live_notification_content_state import LiveNotificationContentState
from .live_notification_content_state import read as _LiveNotificationContentState
from .live_notification_push_payload import LiveNotificationPushPayload
from .live_notification_push_payload import read as _LiveNotificationPushPayload
from .live_notification_recipient import LiveNotificationRecipient
from .live_notification_recipient import read as _LiveNotificationRecipient

describe(
    StartLiveNotificationRequest,
    {
        "identifiers": Object(_LiveNotificationRecipient),
        "notification_type": TEXT,
        "attributes": Object(_LiveNotificationAttributes),
        "content_state": Object(_LiveNotificationContentState),
        "device_id": TEXT,
        "platform": Choice(_DevicePlatform),
        "app_identifier": TEXT,
        "push_payload": Object(_LiveNotificationPushPayload),
        "deep_link": TEXT,
        "expiration": TIME,
    },
    read,
    Rules(
        required=("identifiers", "notification_type", "attributes", "content_state"),
        limits={"expiration": Limits(seconds_ahead=21600)},
    ),
)

"""The operations of `live_notifications`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import Operation

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "live_notifications.end": Operation(
            "live_notifications.end",
            "POST",
            "/v1/live_notifications/end",
            "End a live notification",
            "endLiveNotification",
            "https://docs.customer.io/integrations/api/app/#operation/endLiveNotification",
            ("general",),
            "unsafe",
            False,
        ),
        "live_notifications.start": Operation(
            "live_notifications.start",
            "POST",
            "/v1/live_notifications/start",
            "Start a live notification",
            "startLiveNotification",
            "https://docs.customer.io/integrations/api/app/#operation/startLiveNotification",
            ("general",),
            "unsafe",
            False,
        ),
        "live_notifications.update": Operation(
            "live_notifications.update",
            "POST",
            "/v1/live_notifications/update",
            "Update a live notification",
            "updateLiveNotification",
            "https://docs.customer.io/integrations/api/app/#operation/updateLiveNotification",
            ("general",),
            "unsafe",
            False,
        ),
        "live_notifications.get": Operation(
            "live_notifications.get",
            "GET",
            "/v1/live_notifications/{instance_id}",
            "Get the state of a live notification",
            "getLiveNotification",
            "https://docs.customer.io/integrations/api/app/#operation/getLiveNotification",
            ("general",),
            "safe",
            True,
        ),
    }
)

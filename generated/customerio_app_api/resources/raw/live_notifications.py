from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.end_live_notification_request import EndLiveNotificationRequest
    from ...models.live_notification_receipt import LiveNotificationReceipt
    from ...models.live_notification_status import LiveNotificationStatus
    from ...models.start_live_notification_request import StartLiveNotificationRequest
    from ...models.update_live_notification_request import UpdateLiveNotificationRequest
    from ...types import Response


class RawLiveNotifications:
    """Live Activities (iOS) and live updates (Android)."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def end(self, body: EndLiveNotificationRequest | Mapping[str, Any]) -> Response[LiveNotificationReceipt]:
        """End a live notification: `live_notifications.end` with its response."""
        from ...api.live_notifications import end_live_notification

        return end_live_notification.sync_detailed(client=self._client, body=body)

    def start(self, body: StartLiveNotificationRequest | Mapping[str, Any]) -> Response[LiveNotificationReceipt]:
        """Start a live notification: `live_notifications.start` with its response."""
        from ...api.live_notifications import start_live_notification

        return start_live_notification.sync_detailed(client=self._client, body=body)

    def update(self, body: UpdateLiveNotificationRequest | Mapping[str, Any]) -> Response[LiveNotificationReceipt]:
        """Update a live notification: `live_notifications.update` with its response."""
        from ...api.live_notifications import update_live_notification

        return update_live_notification.sync_detailed(client=self._client, body=body)

    def get(self, instance_id: str) -> Response[LiveNotificationStatus]:
        """Get the state of a live notification: `live_notifications.get` with its response."""
        from ...api.live_notifications import get_live_notification

        return get_live_notification.sync_detailed(instance_id=instance_id, client=self._client)


class AsyncRawLiveNotifications:
    """Live Activities (iOS) and live updates (Android)."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def end(self, body: EndLiveNotificationRequest | Mapping[str, Any]) -> Response[LiveNotificationReceipt]:
        """End a live notification: `live_notifications.end` with its response."""
        from ...api.live_notifications import end_live_notification

        return await end_live_notification.asyncio_detailed(client=self._client, body=body)

    async def start(self, body: StartLiveNotificationRequest | Mapping[str, Any]) -> Response[LiveNotificationReceipt]:
        """Start a live notification: `live_notifications.start` with its response."""
        from ...api.live_notifications import start_live_notification

        return await start_live_notification.asyncio_detailed(client=self._client, body=body)

    async def update(
        self, body: UpdateLiveNotificationRequest | Mapping[str, Any]
    ) -> Response[LiveNotificationReceipt]:
        """Update a live notification: `live_notifications.update` with its response."""
        from ...api.live_notifications import update_live_notification

        return await update_live_notification.asyncio_detailed(client=self._client, body=body)

    async def get(self, instance_id: str) -> Response[LiveNotificationStatus]:
        """Get the state of a live notification: `live_notifications.get` with its response."""
        from ...api.live_notifications import get_live_notification

        return await get_live_notification.asyncio_detailed(instance_id=instance_id, client=self._client)

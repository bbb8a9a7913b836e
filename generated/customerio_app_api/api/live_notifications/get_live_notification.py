"""Get the state of a live notification: `GET /v1/live_notifications/{instance_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.live_notification_status import LiveNotificationStatus
from ...models.live_notification_status import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["live_notifications.get"]


def _request(instance_id: str) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("instance_id", instance_id, "text"),))


def sync(instance_id: str, *, client: SyncClient) -> LiveNotificationStatus:
    """Get the state of a live notification. Raises for every response but the documented success."""
    return client._execute(_request(instance_id=instance_id), _decode)


def sync_detailed(instance_id: str, *, client: SyncClient) -> Response[LiveNotificationStatus]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(instance_id=instance_id), _decode)


async def asyncio(instance_id: str, *, client: AsyncClient) -> LiveNotificationStatus:
    """Get the state of a live notification. Raises for every response but the documented success."""
    return await client._execute(_request(instance_id=instance_id), _decode)


async def asyncio_detailed(instance_id: str, *, client: AsyncClient) -> Response[LiveNotificationStatus]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(instance_id=instance_id), _decode)

"""Update a live notification: `POST /v1/live_notifications/update`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.live_notification_receipt import LiveNotificationReceipt
from ...models.live_notification_receipt import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.update_live_notification_request import UpdateLiveNotificationRequest
    from ...types import Response

OPERATION = OPERATIONS["live_notifications.update"]


def _request(*, body: UpdateLiveNotificationRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.update_live_notification_request import read as _UpdateLiveNotificationRequest

    return RequestSpec(
        OPERATION,
        body=body,
        body_kind=Object(_UpdateLiveNotificationRequest),
        body_name="UpdateLiveNotificationRequest",
    )


def sync(*, client: SyncClient, body: UpdateLiveNotificationRequest | Mapping[str, Any]) -> LiveNotificationReceipt:
    """Update a live notification. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(
    *, client: SyncClient, body: UpdateLiveNotificationRequest | Mapping[str, Any]
) -> Response[LiveNotificationReceipt]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(
    *, client: AsyncClient, body: UpdateLiveNotificationRequest | Mapping[str, Any]
) -> LiveNotificationReceipt:
    """Update a live notification. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: UpdateLiveNotificationRequest | Mapping[str, Any]
) -> Response[LiveNotificationReceipt]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

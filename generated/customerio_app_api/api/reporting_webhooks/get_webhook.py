"""Look up a reporting webhook: `GET /v1/reporting_webhooks/{webhook_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.reporting_webhook import ReportingWebhook
from ...models.reporting_webhook import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["reporting_webhooks.get"]


def _request(webhook_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("webhook_id", webhook_id, "number"),))


def sync(webhook_id: int, *, client: SyncClient) -> ReportingWebhook:
    """Look up a reporting webhook. Raises for every response but the documented success."""
    return client._execute(_request(webhook_id=webhook_id), _decode)


def sync_detailed(webhook_id: int, *, client: SyncClient) -> Response[ReportingWebhook]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(webhook_id=webhook_id), _decode)


async def asyncio(webhook_id: int, *, client: AsyncClient) -> ReportingWebhook:
    """Look up a reporting webhook. Raises for every response but the documented success."""
    return await client._execute(_request(webhook_id=webhook_id), _decode)


async def asyncio_detailed(webhook_id: int, *, client: AsyncClient) -> Response[ReportingWebhook]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(webhook_id=webhook_id), _decode)

"""List reporting webhooks: `GET /v1/reporting_webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.reporting_webhook_list import ReportingWebhookList
from ...models.reporting_webhook_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["reporting_webhooks.list"]


def _request() -> RequestSpec:
    return RequestSpec(OPERATION)


def sync(*, client: SyncClient) -> ReportingWebhookList:
    """List reporting webhooks. Raises for every response but the documented success."""
    return client._execute(_request(), _decode)


def sync_detailed(*, client: SyncClient) -> Response[ReportingWebhookList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(), _decode)


async def asyncio(*, client: AsyncClient) -> ReportingWebhookList:
    """List reporting webhooks. Raises for every response but the documented success."""
    return await client._execute(_request(), _decode)


async def asyncio_detailed(*, client: AsyncClient) -> Response[ReportingWebhookList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(), _decode)

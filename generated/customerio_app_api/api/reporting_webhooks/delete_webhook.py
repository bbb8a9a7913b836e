"""Delete a reporting webhook: `DELETE /v1/reporting_webhooks/{webhook_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, nothing
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["reporting_webhooks.delete"]
_decode = nothing


def _request(webhook_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("webhook_id", webhook_id, "number"),), no_content=True)


def sync(webhook_id: int, *, client: SyncClient) -> None:
    """Delete a reporting webhook. Raises for every response but the documented success."""
    client._execute(_request(webhook_id=webhook_id), _decode)


def sync_detailed(webhook_id: int, *, client: SyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(webhook_id=webhook_id), _decode)


async def asyncio(webhook_id: int, *, client: AsyncClient) -> None:
    """Delete a reporting webhook. Raises for every response but the documented success."""
    await client._execute(_request(webhook_id=webhook_id), _decode)


async def asyncio_detailed(webhook_id: int, *, client: AsyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(webhook_id=webhook_id), _decode)

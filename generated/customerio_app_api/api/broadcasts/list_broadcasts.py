"""List the API-triggered broadcasts: `GET /v1/broadcasts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.broadcast_list import BroadcastList
from ...models.broadcast_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["broadcasts.list"]


def _request() -> RequestSpec:
    return RequestSpec(OPERATION)


def sync(*, client: SyncClient) -> BroadcastList:
    """List the API-triggered broadcasts. Raises for every response but the documented success."""
    return client._execute(_request(), _decode)


def sync_detailed(*, client: SyncClient) -> Response[BroadcastList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(), _decode)


async def asyncio(*, client: AsyncClient) -> BroadcastList:
    """List the API-triggered broadcasts. Raises for every response but the documented success."""
    return await client._execute(_request(), _decode)


async def asyncio_detailed(*, client: AsyncClient) -> Response[BroadcastList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(), _decode)

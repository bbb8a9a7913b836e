"""List the actions of a broadcast: `GET /v1/broadcasts/{broadcast_id}/actions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.broadcast_action_list import BroadcastActionList
from ...models.broadcast_action_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["broadcasts.list_actions"]


def _request(broadcast_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("broadcast_id", broadcast_id, "number"),))


def sync(broadcast_id: int, *, client: SyncClient) -> BroadcastActionList:
    """List the actions of a broadcast. Raises for every response but the documented success."""
    return client._execute(_request(broadcast_id=broadcast_id), _decode)


def sync_detailed(broadcast_id: int, *, client: SyncClient) -> Response[BroadcastActionList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(broadcast_id=broadcast_id), _decode)


async def asyncio(broadcast_id: int, *, client: AsyncClient) -> BroadcastActionList:
    """List the actions of a broadcast. Raises for every response but the documented success."""
    return await client._execute(_request(broadcast_id=broadcast_id), _decode)


async def asyncio_detailed(broadcast_id: int, *, client: AsyncClient) -> Response[BroadcastActionList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(broadcast_id=broadcast_id), _decode)

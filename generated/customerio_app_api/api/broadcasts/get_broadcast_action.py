"""Get an action of a broadcast: `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.broadcast_action_response import BroadcastActionResponse
from ...models.broadcast_action_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["broadcasts.get_action"]


def _request(broadcast_id: int, action_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("broadcast_id", broadcast_id, "number"), ("action_id", action_id, "number")))


def sync(broadcast_id: int, action_id: int, *, client: SyncClient) -> BroadcastActionResponse:
    """Get an action of a broadcast. Raises for every response but the documented success."""
    return client._execute(_request(broadcast_id=broadcast_id, action_id=action_id), _decode)


def sync_detailed(broadcast_id: int, action_id: int, *, client: SyncClient) -> Response[BroadcastActionResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(broadcast_id=broadcast_id, action_id=action_id), _decode)


async def asyncio(broadcast_id: int, action_id: int, *, client: AsyncClient) -> BroadcastActionResponse:
    """Get an action of a broadcast. Raises for every response but the documented success."""
    return await client._execute(_request(broadcast_id=broadcast_id, action_id=action_id), _decode)


async def asyncio_detailed(
    broadcast_id: int, action_id: int, *, client: AsyncClient
) -> Response[BroadcastActionResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(broadcast_id=broadcast_id, action_id=action_id), _decode)

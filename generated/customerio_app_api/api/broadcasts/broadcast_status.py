"""Get the status of a broadcast trigger: `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.broadcast_trigger import BroadcastTrigger
from ...models.broadcast_trigger import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["broadcasts.get_trigger"]


def _request(broadcast_id: int, trigger_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("broadcast_id", broadcast_id, "number"), ("trigger_id", trigger_id, "number")))


def sync(broadcast_id: int, trigger_id: int, *, client: SyncClient) -> BroadcastTrigger:
    """Get the status of a broadcast trigger. Raises for every response but the documented success."""
    return client._execute(_request(broadcast_id=broadcast_id, trigger_id=trigger_id), _decode)


def sync_detailed(broadcast_id: int, trigger_id: int, *, client: SyncClient) -> Response[BroadcastTrigger]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(broadcast_id=broadcast_id, trigger_id=trigger_id), _decode)


async def asyncio(broadcast_id: int, trigger_id: int, *, client: AsyncClient) -> BroadcastTrigger:
    """Get the status of a broadcast trigger. Raises for every response but the documented success."""
    return await client._execute(_request(broadcast_id=broadcast_id, trigger_id=trigger_id), _decode)


async def asyncio_detailed(broadcast_id: int, trigger_id: int, *, client: AsyncClient) -> Response[BroadcastTrigger]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(broadcast_id=broadcast_id, trigger_id=trigger_id), _decode)

"""List the errors of a broadcast trigger: `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.broadcast_error_list import BroadcastErrorList
from ...models.broadcast_error_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["broadcasts.list_trigger_errors"]


def _request(broadcast_id: int, trigger_id: int, *, start: str | None = None, limit: int | None = None) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("broadcast_id", broadcast_id, "number"), ("trigger_id", trigger_id, "number")),
        query=(("start", start, "text"), ("limit", limit, "number")),
    )


def sync(
    broadcast_id: int, trigger_id: int, *, client: SyncClient, start: str | None = None, limit: int | None = None
) -> BroadcastErrorList:
    """List the errors of a broadcast trigger. Raises for every response but the documented success."""
    return client._execute(
        _request(broadcast_id=broadcast_id, trigger_id=trigger_id, start=start, limit=limit), _decode
    )


def sync_detailed(
    broadcast_id: int, trigger_id: int, *, client: SyncClient, start: str | None = None, limit: int | None = None
) -> Response[BroadcastErrorList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(broadcast_id=broadcast_id, trigger_id=trigger_id, start=start, limit=limit), _decode
    )


async def asyncio(
    broadcast_id: int, trigger_id: int, *, client: AsyncClient, start: str | None = None, limit: int | None = None
) -> BroadcastErrorList:
    """List the errors of a broadcast trigger. Raises for every response but the documented success."""
    return await client._execute(
        _request(broadcast_id=broadcast_id, trigger_id=trigger_id, start=start, limit=limit), _decode
    )


async def asyncio_detailed(
    broadcast_id: int, trigger_id: int, *, client: AsyncClient, start: str | None = None, limit: int | None = None
) -> Response[BroadcastErrorList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(broadcast_id=broadcast_id, trigger_id=trigger_id, start=start, limit=limit), _decode
    )

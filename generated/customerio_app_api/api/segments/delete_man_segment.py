"""Delete a manual segment: `DELETE /v1/segments/{segment_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, nothing
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["segments.delete"]
_decode = nothing


def _request(segment_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("segment_id", segment_id, "number"),), no_content=True)


def sync(segment_id: int, *, client: SyncClient) -> None:
    """Delete a manual segment. Raises for every response but the documented success."""
    client._execute(_request(segment_id=segment_id), _decode)


def sync_detailed(segment_id: int, *, client: SyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(segment_id=segment_id), _decode)


async def asyncio(segment_id: int, *, client: AsyncClient) -> None:
    """Delete a manual segment. Raises for every response but the documented success."""
    await client._execute(_request(segment_id=segment_id), _decode)


async def asyncio_detailed(segment_id: int, *, client: AsyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(segment_id=segment_id), _decode)

"""Get a segment: `GET /v1/segments/{segment_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.segment_response import SegmentResponse
from ...models.segment_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["segments.get"]


def _request(segment_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("segment_id", segment_id, "number"),))


def sync(segment_id: int, *, client: SyncClient) -> SegmentResponse:
    """Get a segment. Raises for every response but the documented success."""
    return client._execute(_request(segment_id=segment_id), _decode)


def sync_detailed(segment_id: int, *, client: SyncClient) -> Response[SegmentResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(segment_id=segment_id), _decode)


async def asyncio(segment_id: int, *, client: AsyncClient) -> SegmentResponse:
    """Get a segment. Raises for every response but the documented success."""
    return await client._execute(_request(segment_id=segment_id), _decode)


async def asyncio_detailed(segment_id: int, *, client: AsyncClient) -> Response[SegmentResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(segment_id=segment_id), _decode)

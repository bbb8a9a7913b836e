"""List the people in a segment: `GET /v1/segments/{segment_id}/membership`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.segment_membership import SegmentMembership
from ...models.segment_membership import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["segments.list_members"]


def _request(segment_id: int, *, start: str | None = None, limit: int | None = None) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("segment_id", segment_id, "number"),),
        query=(("start", start, "text"), ("limit", limit, "number")),
    )


def sync(
    segment_id: int, *, client: SyncClient, start: str | None = None, limit: int | None = None
) -> SegmentMembership:
    """List the people in a segment. Raises for every response but the documented success."""
    return client._execute(_request(segment_id=segment_id, start=start, limit=limit), _decode)


def sync_detailed(
    segment_id: int, *, client: SyncClient, start: str | None = None, limit: int | None = None
) -> Response[SegmentMembership]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(segment_id=segment_id, start=start, limit=limit), _decode)


async def asyncio(
    segment_id: int, *, client: AsyncClient, start: str | None = None, limit: int | None = None
) -> SegmentMembership:
    """List the people in a segment. Raises for every response but the documented success."""
    return await client._execute(_request(segment_id=segment_id, start=start, limit=limit), _decode)


async def asyncio_detailed(
    segment_id: int, *, client: AsyncClient, start: str | None = None, limit: int | None = None
) -> Response[SegmentMembership]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(segment_id=segment_id, start=start, limit=limit), _decode)

"""List what uses a sender identity: `GET /v1/sender_identities/{sender_id}/used_by`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.segment_or_sender_usage import SegmentOrSenderUsage
from ...models.segment_or_sender_usage import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["sender_identities.get_usage"]


def _request(sender_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("sender_id", sender_id, "number"),))


def sync(sender_id: int, *, client: SyncClient) -> SegmentOrSenderUsage:
    """List what uses a sender identity. Raises for every response but the documented success."""
    return client._execute(_request(sender_id=sender_id), _decode)


def sync_detailed(sender_id: int, *, client: SyncClient) -> Response[SegmentOrSenderUsage]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(sender_id=sender_id), _decode)


async def asyncio(sender_id: int, *, client: AsyncClient) -> SegmentOrSenderUsage:
    """List what uses a sender identity. Raises for every response but the documented success."""
    return await client._execute(_request(sender_id=sender_id), _decode)


async def asyncio_detailed(sender_id: int, *, client: AsyncClient) -> Response[SegmentOrSenderUsage]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(sender_id=sender_id), _decode)

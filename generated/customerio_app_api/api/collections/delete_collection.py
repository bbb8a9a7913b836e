"""Delete a collection: `DELETE /v1/collections/{collection_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, nothing
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["collections.delete"]
_decode = nothing


def _request(collection_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("collection_id", collection_id, "number"),), no_content=True)


def sync(collection_id: int, *, client: SyncClient) -> None:
    """Delete a collection. Raises for every response but the documented success."""
    client._execute(_request(collection_id=collection_id), _decode)


def sync_detailed(collection_id: int, *, client: SyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(collection_id=collection_id), _decode)


async def asyncio(collection_id: int, *, client: AsyncClient) -> None:
    """Delete a collection. Raises for every response but the documented success."""
    await client._execute(_request(collection_id=collection_id), _decode)


async def asyncio_detailed(collection_id: int, *, client: AsyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(collection_id=collection_id), _decode)

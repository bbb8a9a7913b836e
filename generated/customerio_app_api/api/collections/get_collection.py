"""Look up a collection: `GET /v1/collections/{collection_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.collection_response import CollectionResponse
from ...models.collection_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["collections.get"]


def _request(collection_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("collection_id", collection_id, "number"),))


def sync(collection_id: int, *, client: SyncClient) -> CollectionResponse:
    """Look up a collection. Raises for every response but the documented success."""
    return client._execute(_request(collection_id=collection_id), _decode)


def sync_detailed(collection_id: int, *, client: SyncClient) -> Response[CollectionResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(collection_id=collection_id), _decode)


async def asyncio(collection_id: int, *, client: AsyncClient) -> CollectionResponse:
    """Look up a collection. Raises for every response but the documented success."""
    return await client._execute(_request(collection_id=collection_id), _decode)


async def asyncio_detailed(collection_id: int, *, client: AsyncClient) -> Response[CollectionResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(collection_id=collection_id), _decode)

"""Get the contents of a collection: `GET /v1/collections/{collection_id}/content`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...fields import ANY, Array, Map, Several, ValueReader
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.collection_content import CollectionContent
    from ...types import Response

OPERATION = OPERATIONS["collections.get_content"]
_decode: ValueReader[CollectionContent] = ValueReader(Several(Array(Map(ANY)), Map(ANY)))


def _request(collection_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("collection_id", collection_id, "number"),))


def sync(collection_id: int, *, client: SyncClient) -> CollectionContent:
    """Get the contents of a collection. Raises for every response but the documented success."""
    return client._execute(_request(collection_id=collection_id), _decode)


def sync_detailed(collection_id: int, *, client: SyncClient) -> Response[CollectionContent]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(collection_id=collection_id), _decode)


async def asyncio(collection_id: int, *, client: AsyncClient) -> CollectionContent:
    """Get the contents of a collection. Raises for every response but the documented success."""
    return await client._execute(_request(collection_id=collection_id), _decode)


async def asyncio_detailed(collection_id: int, *, client: AsyncClient) -> Response[CollectionContent]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(collection_id=collection_id), _decode)

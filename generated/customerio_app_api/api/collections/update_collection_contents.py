"""Replace the contents of a collection: `PUT /v1/collections/{collection_id}/content`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, json_body, path_number
from ...models.collection_response import CollectionResponse
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.collection_content import CollectionContent
    from ...types import Response

OPERATION = OPERATIONS["collections.replace_content"]
_decode = CollectionResponse.from_dict


def _request(collection_id: int, *, body: CollectionContent) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        f"/v1/collections/{path_number('collection_id', collection_id)}/content",
        json=json_body(body, "CollectionContent", or_list=True),
    )


def sync(collection_id: int, *, client: SyncClient, body: CollectionContent) -> CollectionResponse:
    """Replace the contents of a collection. Raises for every answer but the documented success."""
    return client.execute(_request(collection_id=collection_id, body=body), _decode)


def sync_detailed(collection_id: int, *, client: SyncClient, body: CollectionContent) -> Response[CollectionResponse]:
    """The same with status, headers and raw body."""
    return client.execute_detailed(_request(collection_id=collection_id, body=body), _decode)


async def asyncio(collection_id: int, *, client: AsyncClient, body: CollectionContent) -> CollectionResponse:
    """Replace the contents of a collection. Raises for every answer but the documented success."""
    return await client.execute(_request(collection_id=collection_id, body=body), _decode)


async def asyncio_detailed(
    collection_id: int, *, client: AsyncClient, body: CollectionContent
) -> Response[CollectionResponse]:
    """The same with status, headers and raw body."""
    return await client.execute_detailed(_request(collection_id=collection_id, body=body), _decode)

"""Replace the contents of a collection: `PUT /v1/collections/{collection_id}/content`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import ANY, Array, Map, Several
from ...models.collection_response import CollectionResponse
from ...models.collection_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...types import ListOf, Response

OPERATION = OPERATIONS["collections.replace_content"]


def _request(collection_id: int, *, body: ListOf[Mapping[str, Any]] | Mapping[str, Any]) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("collection_id", collection_id, "number"),),
        body=body,
        body_kind=Several(Array(Map(ANY)), Map(ANY)),
        body_name="list",
    )


def sync(
    collection_id: int, *, client: SyncClient, body: ListOf[Mapping[str, Any]] | Mapping[str, Any]
) -> CollectionResponse:
    """Replace the contents of a collection. Raises for every response but the documented success."""
    return client._execute(_request(collection_id=collection_id, body=body), _decode)


def sync_detailed(
    collection_id: int, *, client: SyncClient, body: ListOf[Mapping[str, Any]] | Mapping[str, Any]
) -> Response[CollectionResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(collection_id=collection_id, body=body), _decode)


async def asyncio(
    collection_id: int, *, client: AsyncClient, body: ListOf[Mapping[str, Any]] | Mapping[str, Any]
) -> CollectionResponse:
    """Replace the contents of a collection. Raises for every response but the documented success."""
    return await client._execute(_request(collection_id=collection_id, body=body), _decode)


async def asyncio_detailed(
    collection_id: int, *, client: AsyncClient, body: ListOf[Mapping[str, Any]] | Mapping[str, Any]
) -> Response[CollectionResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(collection_id=collection_id, body=body), _decode)

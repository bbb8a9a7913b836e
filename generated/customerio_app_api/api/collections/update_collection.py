"""Rename a collection or replace its rows: `PUT /v1/collections/{collection_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.collection_response import CollectionResponse
from ...models.collection_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.update_collection_request import UpdateCollectionRequest
    from ...types import Response

OPERATION = OPERATIONS["collections.update"]


def _request(collection_id: int, *, body: UpdateCollectionRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.update_collection_request import read as _UpdateCollectionRequest

    return RequestSpec(
        OPERATION,
        path=(("collection_id", collection_id, "number"),),
        body=body,
        body_kind=Object(_UpdateCollectionRequest),
        body_name="UpdateCollectionRequest",
    )


def sync(
    collection_id: int, *, client: SyncClient, body: UpdateCollectionRequest | Mapping[str, Any]
) -> CollectionResponse:
    """Rename a collection or replace its rows. Raises for every response but the documented success."""
    return client._execute(_request(collection_id=collection_id, body=body), _decode)


def sync_detailed(
    collection_id: int, *, client: SyncClient, body: UpdateCollectionRequest | Mapping[str, Any]
) -> Response[CollectionResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(collection_id=collection_id, body=body), _decode)


async def asyncio(
    collection_id: int, *, client: AsyncClient, body: UpdateCollectionRequest | Mapping[str, Any]
) -> CollectionResponse:
    """Rename a collection or replace its rows. Raises for every response but the documented success."""
    return await client._execute(_request(collection_id=collection_id, body=body), _decode)


async def asyncio_detailed(
    collection_id: int, *, client: AsyncClient, body: UpdateCollectionRequest | Mapping[str, Any]
) -> Response[CollectionResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(collection_id=collection_id, body=body), _decode)

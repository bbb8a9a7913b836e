"""Create a collection: `POST /v1/collections`."""

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
    from ...models.create_collection_request import CreateCollectionRequest
    from ...types import Response

OPERATION = OPERATIONS["collections.create"]


def _request(*, body: CreateCollectionRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.create_collection_request import read as _CreateCollectionRequest

    return RequestSpec(
        OPERATION, body=body, body_kind=Object(_CreateCollectionRequest), body_name="CreateCollectionRequest"
    )


def sync(*, client: SyncClient, body: CreateCollectionRequest | Mapping[str, Any]) -> CollectionResponse:
    """Create a collection. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(
    *, client: SyncClient, body: CreateCollectionRequest | Mapping[str, Any]
) -> Response[CollectionResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: CreateCollectionRequest | Mapping[str, Any]) -> CollectionResponse:
    """Create a collection. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateCollectionRequest | Mapping[str, Any]
) -> Response[CollectionResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

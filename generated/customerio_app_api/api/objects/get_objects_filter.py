"""Search objects by attribute: `POST /v1/objects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.object_search_result import ObjectSearchResult
from ...models.object_search_result import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.object_search_request import ObjectSearchRequest
    from ...types import Response

OPERATION = OPERATIONS["objects.search"]


def _request(
    *, body: ObjectSearchRequest | Mapping[str, Any], start: str | None = None, limit: int | None = None
) -> RequestSpec:
    from ...models.object_search_request import read as _ObjectSearchRequest

    return RequestSpec(
        OPERATION,
        query=(("start", start, "text"), ("limit", limit, "number")),
        body=body,
        body_kind=Object(_ObjectSearchRequest),
        body_name="ObjectSearchRequest",
    )


def sync(
    *,
    client: SyncClient,
    body: ObjectSearchRequest | Mapping[str, Any],
    start: str | None = None,
    limit: int | None = None,
) -> ObjectSearchResult:
    """Search objects by attribute. Raises for every response but the documented success."""
    return client._execute(_request(body=body, start=start, limit=limit), _decode)


def sync_detailed(
    *,
    client: SyncClient,
    body: ObjectSearchRequest | Mapping[str, Any],
    start: str | None = None,
    limit: int | None = None,
) -> Response[ObjectSearchResult]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body, start=start, limit=limit), _decode)


async def asyncio(
    *,
    client: AsyncClient,
    body: ObjectSearchRequest | Mapping[str, Any],
    start: str | None = None,
    limit: int | None = None,
) -> ObjectSearchResult:
    """Search objects by attribute. Raises for every response but the documented success."""
    return await client._execute(_request(body=body, start=start, limit=limit), _decode)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: ObjectSearchRequest | Mapping[str, Any],
    start: str | None = None,
    limit: int | None = None,
) -> Response[ObjectSearchResult]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body, start=start, limit=limit), _decode)

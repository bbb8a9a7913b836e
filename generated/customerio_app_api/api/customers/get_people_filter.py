"""Search people by segment and attribute: `POST /v1/customers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.customer_search_result import CustomerSearchResult
from ...models.customer_search_result import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.people_search_request import PeopleSearchRequest
    from ...types import Response

OPERATION = OPERATIONS["customers.search"]


def _request(
    *, body: PeopleSearchRequest | Mapping[str, Any], start: str | None = None, limit: int | None = None
) -> RequestSpec:
    from ...models.people_search_request import read as _PeopleSearchRequest

    return RequestSpec(
        OPERATION,
        query=(("start", start, "text"), ("limit", limit, "number")),
        body=body,
        body_kind=Object(_PeopleSearchRequest),
        body_name="PeopleSearchRequest",
    )


def sync(
    *,
    client: SyncClient,
    body: PeopleSearchRequest | Mapping[str, Any],
    start: str | None = None,
    limit: int | None = None,
) -> CustomerSearchResult:
    """Search people by segment and attribute. Raises for every response but the documented success."""
    return client._execute(_request(body=body, start=start, limit=limit), _decode)


def sync_detailed(
    *,
    client: SyncClient,
    body: PeopleSearchRequest | Mapping[str, Any],
    start: str | None = None,
    limit: int | None = None,
) -> Response[CustomerSearchResult]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body, start=start, limit=limit), _decode)


async def asyncio(
    *,
    client: AsyncClient,
    body: PeopleSearchRequest | Mapping[str, Any],
    start: str | None = None,
    limit: int | None = None,
) -> CustomerSearchResult:
    """Search people by segment and attribute. Raises for every response but the documented success."""
    return await client._execute(_request(body=body, start=start, limit=limit), _decode)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: PeopleSearchRequest | Mapping[str, Any],
    start: str | None = None,
    limit: int | None = None,
) -> Response[CustomerSearchResult]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body, start=start, limit=limit), _decode)

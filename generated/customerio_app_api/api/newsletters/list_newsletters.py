"""List newsletters: `GET /v1/newsletters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.newsletter_list import NewsletterList
from ...models.newsletter_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.sort_order import SortOrder
    from ...types import Response

OPERATION = OPERATIONS["newsletters.list"]


def _request(
    *, limit: int | None = None, sort: SortOrder | Literal["asc", "desc"] | None = None, start: str | None = None
) -> RequestSpec:
    return RequestSpec(OPERATION, query=(("limit", limit, "number"), ("sort", sort, "text"), ("start", start, "text")))


def sync(
    *,
    client: SyncClient,
    limit: int | None = None,
    sort: SortOrder | Literal["asc", "desc"] | None = None,
    start: str | None = None,
) -> NewsletterList:
    """List newsletters. Raises for every response but the documented success."""
    return client._execute(_request(limit=limit, sort=sort, start=start), _decode)


def sync_detailed(
    *,
    client: SyncClient,
    limit: int | None = None,
    sort: SortOrder | Literal["asc", "desc"] | None = None,
    start: str | None = None,
) -> Response[NewsletterList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(limit=limit, sort=sort, start=start), _decode)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | None = None,
    sort: SortOrder | Literal["asc", "desc"] | None = None,
    start: str | None = None,
) -> NewsletterList:
    """List newsletters. Raises for every response but the documented success."""
    return await client._execute(_request(limit=limit, sort=sort, start=start), _decode)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | None = None,
    sort: SortOrder | Literal["asc", "desc"] | None = None,
    start: str | None = None,
) -> Response[NewsletterList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(limit=limit, sort=sort, start=start), _decode)

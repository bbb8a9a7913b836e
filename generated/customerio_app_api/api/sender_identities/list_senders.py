"""List sender identities: `GET /v1/sender_identities`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.sender_identity_list import SenderIdentityList
from ...models.sender_identity_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.sort_order import SortOrder
    from ...types import Response

OPERATION = OPERATIONS["sender_identities.list"]


def _request(
    *,
    start: str | None = None,
    limit: int | None = None,
    sort: SortOrder | Literal["asc", "desc"] | None = None,
    hidden: bool | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        query=(
            ("start", start, "text"),
            ("limit", limit, "number"),
            ("sort", sort, "text"),
            ("hidden", hidden, "boolean"),
        ),
    )


def sync(
    *,
    client: SyncClient,
    start: str | None = None,
    limit: int | None = None,
    sort: SortOrder | Literal["asc", "desc"] | None = None,
    hidden: bool | None = None,
) -> SenderIdentityList:
    """List sender identities. Raises for every response but the documented success."""
    return client._execute(_request(start=start, limit=limit, sort=sort, hidden=hidden), _decode)


def sync_detailed(
    *,
    client: SyncClient,
    start: str | None = None,
    limit: int | None = None,
    sort: SortOrder | Literal["asc", "desc"] | None = None,
    hidden: bool | None = None,
) -> Response[SenderIdentityList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(start=start, limit=limit, sort=sort, hidden=hidden), _decode)


async def asyncio(
    *,
    client: AsyncClient,
    start: str | None = None,
    limit: int | None = None,
    sort: SortOrder | Literal["asc", "desc"] | None = None,
    hidden: bool | None = None,
) -> SenderIdentityList:
    """List sender identities. Raises for every response but the documented success."""
    return await client._execute(_request(start=start, limit=limit, sort=sort, hidden=hidden), _decode)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    start: str | None = None,
    limit: int | None = None,
    sort: SortOrder | Literal["asc", "desc"] | None = None,
    hidden: bool | None = None,
) -> Response[SenderIdentityList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(start=start, limit=limit, sort=sort, hidden=hidden), _decode)

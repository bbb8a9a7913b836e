"""Find people by email address: `GET /v1/customers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.customer_match_list import CustomerMatchList
from ...models.customer_match_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["customers.find_by_email"]


def _request(*, email: str) -> RequestSpec:
    return RequestSpec(OPERATION, query=(("email", email, "text"),))


def sync(*, client: SyncClient, email: str) -> CustomerMatchList:
    """Find people by email address. Raises for every response but the documented success."""
    return client._execute(_request(email=email), _decode)


def sync_detailed(*, client: SyncClient, email: str) -> Response[CustomerMatchList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(email=email), _decode)


async def asyncio(*, client: AsyncClient, email: str) -> CustomerMatchList:
    """Find people by email address. Raises for every response but the documented success."""
    return await client._execute(_request(email=email), _decode)


async def asyncio_detailed(*, client: AsyncClient, email: str) -> Response[CustomerMatchList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(email=email), _decode)

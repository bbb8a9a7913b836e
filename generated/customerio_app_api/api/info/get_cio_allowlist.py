"""List Customer.io's IP addresses: `GET /v1/info/ip_addresses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.ip_address_list import IpAddressList
from ...models.ip_address_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["info.list_ip_addresses"]


def _request() -> RequestSpec:
    return RequestSpec(OPERATION)


def sync(*, client: SyncClient) -> IpAddressList:
    """List Customer.io's IP addresses. Raises for every response but the documented success."""
    return client._execute(_request(), _decode)


def sync_detailed(*, client: SyncClient) -> Response[IpAddressList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(), _decode)


async def asyncio(*, client: AsyncClient) -> IpAddressList:
    """List Customer.io's IP addresses. Raises for every response but the documented success."""
    return await client._execute(_request(), _decode)


async def asyncio_detailed(*, client: AsyncClient) -> Response[IpAddressList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(), _decode)

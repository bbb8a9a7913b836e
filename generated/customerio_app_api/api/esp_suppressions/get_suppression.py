"""Look up a suppressed address: `GET /v1/esp/search_suppression/{email_address}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.suppression_list import SuppressionList
from ...models.suppression_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["esp_suppressions.find"]


def _request(email_address: str) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("email_address", email_address, "text"),))


def sync(email_address: str, *, client: SyncClient) -> SuppressionList:
    """Look up a suppressed address. Raises for every response but the documented success."""
    return client._execute(_request(email_address=email_address), _decode)


def sync_detailed(email_address: str, *, client: SyncClient) -> Response[SuppressionList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(email_address=email_address), _decode)


async def asyncio(email_address: str, *, client: AsyncClient) -> SuppressionList:
    """Look up a suppressed address. Raises for every response but the documented success."""
    return await client._execute(_request(email_address=email_address), _decode)


async def asyncio_detailed(email_address: str, *, client: AsyncClient) -> Response[SuppressionList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(email_address=email_address), _decode)

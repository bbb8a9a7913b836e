"""Delete a file asset: `DELETE /v1/assets/files/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, nothing
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["assets.delete"]
_decode = nothing


def _request(id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("id", id, "number"),), no_content=True)


def sync(id: int, *, client: SyncClient) -> None:
    """Delete a file asset. Raises for every response but the documented success."""
    client._execute(_request(id=id), _decode)


def sync_detailed(id: int, *, client: SyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id), _decode)


async def asyncio(id: int, *, client: AsyncClient) -> None:
    """Delete a file asset. Raises for every response but the documented success."""
    await client._execute(_request(id=id), _decode)


async def asyncio_detailed(id: int, *, client: AsyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id), _decode)

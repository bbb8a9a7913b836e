"""Delete a folder of Design Studio and its files: `DELETE /v1/design_studio/folders/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, nothing
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["design_folders.delete"]
_decode = nothing


def _request(id: str) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("id", id, "text"),), no_content=True)


def sync(id: str, *, client: SyncClient) -> None:
    """Delete a folder of Design Studio and its files. Raises for every response but the documented success."""
    client._execute(_request(id=id), _decode)


def sync_detailed(id: str, *, client: SyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id), _decode)


async def asyncio(id: str, *, client: AsyncClient) -> None:
    """Delete a folder of Design Studio and its files. Raises for every response but the documented success."""
    await client._execute(_request(id=id), _decode)


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id), _decode)

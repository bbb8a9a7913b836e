"""Get a folder of file assets: `GET /v1/assets/folders/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.asset_folder_response import AssetFolderResponse
from ...models.asset_folder_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["asset_folders.get"]


def _request(id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("id", id, "number"),))


def sync(id: int, *, client: SyncClient) -> AssetFolderResponse:
    """Get a folder of file assets. Raises for every response but the documented success."""
    return client._execute(_request(id=id), _decode)


def sync_detailed(id: int, *, client: SyncClient) -> Response[AssetFolderResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id), _decode)


async def asyncio(id: int, *, client: AsyncClient) -> AssetFolderResponse:
    """Get a folder of file assets. Raises for every response but the documented success."""
    return await client._execute(_request(id=id), _decode)


async def asyncio_detailed(id: int, *, client: AsyncClient) -> Response[AssetFolderResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id), _decode)

"""List the folders of file assets: `GET /v1/assets/folders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.asset_folder_list import AssetFolderList
from ...models.asset_folder_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["asset_folders.list"]


def _request(
    *,
    parent_folder_id: int | None = None,
    direct_descendants_only: bool | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        query=(
            ("parent_folder_id", parent_folder_id, "number"),
            ("direct_descendants_only", direct_descendants_only, "boolean"),
            ("page", page, "number"),
            ("limit", limit, "number"),
        ),
    )


def sync(
    *,
    client: SyncClient,
    parent_folder_id: int | None = None,
    direct_descendants_only: bool | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> AssetFolderList:
    """List the folders of file assets. Raises for every response but the documented success."""
    return client._execute(
        _request(
            parent_folder_id=parent_folder_id, direct_descendants_only=direct_descendants_only, page=page, limit=limit
        ),
        _decode,
    )


def sync_detailed(
    *,
    client: SyncClient,
    parent_folder_id: int | None = None,
    direct_descendants_only: bool | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Response[AssetFolderList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(
            parent_folder_id=parent_folder_id, direct_descendants_only=direct_descendants_only, page=page, limit=limit
        ),
        _decode,
    )


async def asyncio(
    *,
    client: AsyncClient,
    parent_folder_id: int | None = None,
    direct_descendants_only: bool | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> AssetFolderList:
    """List the folders of file assets. Raises for every response but the documented success."""
    return await client._execute(
        _request(
            parent_folder_id=parent_folder_id, direct_descendants_only=direct_descendants_only, page=page, limit=limit
        ),
        _decode,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    parent_folder_id: int | None = None,
    direct_descendants_only: bool | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Response[AssetFolderList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(
            parent_folder_id=parent_folder_id, direct_descendants_only=direct_descendants_only, page=page, limit=limit
        ),
        _decode,
    )

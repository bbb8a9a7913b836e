from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.asset_folder_list import AssetFolderList
    from ...models.asset_folder_response import AssetFolderResponse
    from ...models.create_asset_folder_request import CreateAssetFolderRequest
    from ...models.update_asset_folder_request import UpdateAssetFolderRequest
    from ...types import Response


class RawAssetFolders:
    """Folders for file assets; not the folders of Design Studio."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        parent_folder_id: int | None = None,
        direct_descendants_only: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Response[AssetFolderList]:
        """List the folders of file assets: `asset_folders.list` with its response."""
        from ...api.asset_folders import list_asset_folders

        return list_asset_folders.sync_detailed(
            client=self._client,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            page=page,
            limit=limit,
        )

    def create(self, body: CreateAssetFolderRequest | Mapping[str, Any]) -> Response[AssetFolderResponse]:
        """Create a folder for file assets: `asset_folders.create` with its response."""
        from ...api.asset_folders import create_asset_folder

        return create_asset_folder.sync_detailed(client=self._client, body=body)

    def get(self, id: int) -> Response[AssetFolderResponse]:
        """Get a folder of file assets: `asset_folders.get` with its response."""
        from ...api.asset_folders import get_asset_folder

        return get_asset_folder.sync_detailed(id=id, client=self._client)

    def update(self, id: int, body: UpdateAssetFolderRequest | Mapping[str, Any]) -> Response[None]:
        """Rename or move a folder of file assets: `asset_folders.update` with its response."""
        from ...api.asset_folders import update_asset_folder

        return update_asset_folder.sync_detailed(id=id, client=self._client, body=body)

    def delete(self, id: int) -> Response[None]:
        """Delete a folder of file assets: `asset_folders.delete` with its response."""
        from ...api.asset_folders import delete_asset_folder

        return delete_asset_folder.sync_detailed(id=id, client=self._client)


class AsyncRawAssetFolders:
    """Folders for file assets; not the folders of Design Studio."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        parent_folder_id: int | None = None,
        direct_descendants_only: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Response[AssetFolderList]:
        """List the folders of file assets: `asset_folders.list` with its response."""
        from ...api.asset_folders import list_asset_folders

        return await list_asset_folders.asyncio_detailed(
            client=self._client,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            page=page,
            limit=limit,
        )

    async def create(self, body: CreateAssetFolderRequest | Mapping[str, Any]) -> Response[AssetFolderResponse]:
        """Create a folder for file assets: `asset_folders.create` with its response."""
        from ...api.asset_folders import create_asset_folder

        return await create_asset_folder.asyncio_detailed(client=self._client, body=body)

    async def get(self, id: int) -> Response[AssetFolderResponse]:
        """Get a folder of file assets: `asset_folders.get` with its response."""
        from ...api.asset_folders import get_asset_folder

        return await get_asset_folder.asyncio_detailed(id=id, client=self._client)

    async def update(self, id: int, body: UpdateAssetFolderRequest | Mapping[str, Any]) -> Response[None]:
        """Rename or move a folder of file assets: `asset_folders.update` with its response."""
        from ...api.asset_folders import update_asset_folder

        return await update_asset_folder.asyncio_detailed(id=id, client=self._client, body=body)

    async def delete(self, id: int) -> Response[None]:
        """Delete a folder of file assets: `asset_folders.delete` with its response."""
        from ...api.asset_folders import delete_asset_folder

        return await delete_asset_folder.asyncio_detailed(id=id, client=self._client)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.asset_list import AssetList
    from ...models.asset_response import AssetResponse
    from ...models.update_asset_request import UpdateAssetRequest
    from ...models.upload_asset_request import UploadAssetRequest
    from ...types import Response


class RawAssets:
    """Files (images and PDFs) that messages link to."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        parent_folder_id: int | None = None,
        direct_descendants_only: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Response[AssetList]:
        """List the file assets: `assets.list` with its response."""
        from ...api.assets import list_assets

        return list_assets.sync_detailed(
            client=self._client,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            page=page,
            limit=limit,
        )

    def upload(self, body: UploadAssetRequest | Mapping[str, Any]) -> Response[AssetResponse]:
        """Upload a file asset: `assets.upload` with its response."""
        from ...api.assets import create_asset

        return create_asset.sync_detailed(client=self._client, body=body)

    def get(self, id: int) -> Response[AssetResponse]:
        """Get a file asset: `assets.get` with its response."""
        from ...api.assets import get_asset

        return get_asset.sync_detailed(id=id, client=self._client)

    def update(self, id: int, body: UpdateAssetRequest | Mapping[str, Any]) -> Response[None]:
        """Rename or move a file asset: `assets.update` with its response."""
        from ...api.assets import update_asset

        return update_asset.sync_detailed(id=id, client=self._client, body=body)

    def delete(self, id: int) -> Response[None]:
        """Delete a file asset: `assets.delete` with its response."""
        from ...api.assets import delete_asset

        return delete_asset.sync_detailed(id=id, client=self._client)


class AsyncRawAssets:
    """Files (images and PDFs) that messages link to."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        parent_folder_id: int | None = None,
        direct_descendants_only: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Response[AssetList]:
        """List the file assets: `assets.list` with its response."""
        from ...api.assets import list_assets

        return await list_assets.asyncio_detailed(
            client=self._client,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            page=page,
            limit=limit,
        )

    async def upload(self, body: UploadAssetRequest | Mapping[str, Any]) -> Response[AssetResponse]:
        """Upload a file asset: `assets.upload` with its response."""
        from ...api.assets import create_asset

        return await create_asset.asyncio_detailed(client=self._client, body=body)

    async def get(self, id: int) -> Response[AssetResponse]:
        """Get a file asset: `assets.get` with its response."""
        from ...api.assets import get_asset

        return await get_asset.asyncio_detailed(id=id, client=self._client)

    async def update(self, id: int, body: UpdateAssetRequest | Mapping[str, Any]) -> Response[None]:
        """Rename or move a file asset: `assets.update` with its response."""
        from ...api.assets import update_asset

        return await update_asset.asyncio_detailed(id=id, client=self._client, body=body)

    async def delete(self, id: int) -> Response[None]:
        """Delete a file asset: `assets.delete` with its response."""
        from ...api.assets import delete_asset

        return await delete_asset.asyncio_detailed(id=id, client=self._client)

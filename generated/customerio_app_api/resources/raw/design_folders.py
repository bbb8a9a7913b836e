from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.create_design_folder_request import CreateDesignFolderRequest
    from ...models.design_folder_list import DesignFolderList
    from ...models.design_folder_response import DesignFolderResponse
    from ...models.design_sort_key import DesignSortKey
    from ...models.sort_order import SortOrder
    from ...models.update_design_folder_request import UpdateDesignFolderRequest
    from ...types import Response, Time


class RawDesignFolders:
    """Folders for Design Studio emails and components."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        parent_folder_id: str | None = None,
        direct_descendants_only: bool | None = None,
        sort_by: DesignSortKey | Literal["created", "updated", "name"] | None = None,
        sort_order: SortOrder | Literal["asc", "desc"] | None = None,
        created_before: Time | None = None,
        created_after: Time | None = None,
        updated_before: Time | None = None,
        updated_after: Time | None = None,
    ) -> Response[DesignFolderList]:
        """List the folders of Design Studio: `design_folders.list` with its response."""
        from ...api.design_folders import list_folders

        return list_folders.sync_detailed(
            client=self._client,
            page=page,
            limit=limit,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            sort_by=sort_by,
            sort_order=sort_order,
            created_before=created_before,
            created_after=created_after,
            updated_before=updated_before,
            updated_after=updated_after,
        )

    def create(self, body: CreateDesignFolderRequest | Mapping[str, Any]) -> Response[DesignFolderResponse]:
        """Create a folder in Design Studio: `design_folders.create` with its response."""
        from ...api.design_folders import create_folder

        return create_folder.sync_detailed(client=self._client, body=body)

    def get(self, id: str) -> Response[DesignFolderResponse]:
        """Get a folder of Design Studio: `design_folders.get` with its response."""
        from ...api.design_folders import get_folder

        return get_folder.sync_detailed(id=id, client=self._client)

    def update(self, id: str, body: UpdateDesignFolderRequest | Mapping[str, Any]) -> Response[None]:
        """Rename or move a folder of Design Studio: `design_folders.update` with its response."""
        from ...api.design_folders import update_folder

        return update_folder.sync_detailed(id=id, client=self._client, body=body)

    def delete(self, id: str) -> Response[None]:
        """Delete a folder of Design Studio and its files: `design_folders.delete` with its response."""
        from ...api.design_folders import delete_folder

        return delete_folder.sync_detailed(id=id, client=self._client)


class AsyncRawDesignFolders:
    """Folders for Design Studio emails and components."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        parent_folder_id: str | None = None,
        direct_descendants_only: bool | None = None,
        sort_by: DesignSortKey | Literal["created", "updated", "name"] | None = None,
        sort_order: SortOrder | Literal["asc", "desc"] | None = None,
        created_before: Time | None = None,
        created_after: Time | None = None,
        updated_before: Time | None = None,
        updated_after: Time | None = None,
    ) -> Response[DesignFolderList]:
        """List the folders of Design Studio: `design_folders.list` with its response."""
        from ...api.design_folders import list_folders

        return await list_folders.asyncio_detailed(
            client=self._client,
            page=page,
            limit=limit,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            sort_by=sort_by,
            sort_order=sort_order,
            created_before=created_before,
            created_after=created_after,
            updated_before=updated_before,
            updated_after=updated_after,
        )

    async def create(self, body: CreateDesignFolderRequest | Mapping[str, Any]) -> Response[DesignFolderResponse]:
        """Create a folder in Design Studio: `design_folders.create` with its response."""
        from ...api.design_folders import create_folder

        return await create_folder.asyncio_detailed(client=self._client, body=body)

    async def get(self, id: str) -> Response[DesignFolderResponse]:
        """Get a folder of Design Studio: `design_folders.get` with its response."""
        from ...api.design_folders import get_folder

        return await get_folder.asyncio_detailed(id=id, client=self._client)

    async def update(self, id: str, body: UpdateDesignFolderRequest | Mapping[str, Any]) -> Response[None]:
        """Rename or move a folder of Design Studio: `design_folders.update` with its response."""
        from ...api.design_folders import update_folder

        return await update_folder.asyncio_detailed(id=id, client=self._client, body=body)

    async def delete(self, id: str) -> Response[None]:
        """Delete a folder of Design Studio and its files: `design_folders.delete` with its response."""
        from ...api.design_folders import delete_folder

        return await delete_folder.asyncio_detailed(id=id, client=self._client)

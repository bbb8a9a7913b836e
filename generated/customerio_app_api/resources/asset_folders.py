from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.asset_folder import AssetFolder
    from ..models.asset_folder_list import AssetFolderList
    from ..models.asset_folder_response import AssetFolderResponse
    from ..models.create_asset_folder_request import CreateAssetFolderRequest
    from ..models.update_asset_folder_request import UpdateAssetFolderRequest
    from ..pages import AsyncCountedPages, CountedPages


class AssetFolders:
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
    ) -> AssetFolderList:
        """List the folders of file assets.

        Returns one page of asset folders: those directly in a folder, or those of its whole subtree. Pages are
        numbered; there is no cursor. Folders of Design Studio are listed by `design_folders.list`.

        `GET /v1/assets/folders`

        Args:
            parent_folder_id: Number of the asset folder to list. Left out or 0 means the root.
            direct_descendants_only: True lists only the folders directly in the folder, false its whole subtree.
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listAssetFolders
        """
        from ..api.asset_folders import list_asset_folders

        return list_asset_folders.sync(
            client=self._client,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            page=page,
            limit=limit,
        )

    def iter(
        self,
        *,
        parent_folder_id: int | None = None,
        direct_descendants_only: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> CountedPages[AssetFolder, AssetFolderList]:
        """List the folders of file assets, over all pages.

        Yields the items of `folders` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `page` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            parent_folder_id: Number of the asset folder to list. Left out or 0 means the root.
            direct_descendants_only: True lists only the folders directly in the folder, false its whole subtree.
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listAssetFolders
        """
        from ..api.asset_folders import list_asset_folders

        arguments: dict[str, Any] = {
            "parent_folder_id": parent_folder_id,
            "direct_descendants_only": direct_descendants_only,
            "page": page,
            "limit": limit,
        }
        return self._client._paginate(
            list_asset_folders.OPERATION, list_asset_folders.sync, arguments, prefetch=prefetch
        )

    def create(self, body: CreateAssetFolderRequest | Mapping[str, Any]) -> AssetFolderResponse:
        """Create a folder for file assets.

        Creates a folder for images and PDF files, at the root unless a parent folder is given. It is unrelated to the
        folders of Design Studio. No two folders with the same parent may share a name.

        `POST /v1/assets/folders`

        Args:
            body: Name and place of the new folder.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createAssetFolder
        """
        from ..api.asset_folders import create_asset_folder

        return create_asset_folder.sync(client=self._client, body=body)

    def get(self, id: int) -> AssetFolderResponse:
        """Get a folder of file assets.

        Returns name, place and times of one asset folder, without its files.

        `GET /v1/assets/folders/{id}`

        Args:
            id: Number of the asset folder.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getAssetFolder
        """
        from ..api.asset_folders import get_asset_folder

        return get_asset_folder.sync(id=id, client=self._client)

    def update(self, id: int, body: UpdateAssetFolderRequest | Mapping[str, Any]) -> None:
        """Rename or move a folder of file assets.

        Changes the name, the parent folder or both; at least one of them must be sent. A folder cannot be moved into
        itself or into one of its descendants. 409 means a conflict with what is stored. The response has no body.

        `PUT /v1/assets/folders/{id}`

        Args:
            id: Number of the asset folder.
            body: New name, new parent folder or both.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateAssetFolder
        """
        from ..api.asset_folders import update_asset_folder

        update_asset_folder.sync(id=id, client=self._client, body=body)

    def delete(self, id: int) -> None:
        """Delete a folder of file assets.

        Removes an empty folder (a soft delete). Refused when the folder holds anything, or when assets are in use; 409
        is not documented for this, so expect 400. The response has no body.

        `DELETE /v1/assets/folders/{id}`

        Args:
            id: Number of the asset folder.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/deleteAssetFolder
        """
        from ..api.asset_folders import delete_asset_folder

        delete_asset_folder.sync(id=id, client=self._client)


class AsyncAssetFolders:
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
    ) -> AssetFolderList:
        """List the folders of file assets.

        Returns one page of asset folders: those directly in a folder, or those of its whole subtree. Pages are
        numbered; there is no cursor. Folders of Design Studio are listed by `design_folders.list`.

        `GET /v1/assets/folders`

        Args:
            parent_folder_id: Number of the asset folder to list. Left out or 0 means the root.
            direct_descendants_only: True lists only the folders directly in the folder, false its whole subtree.
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listAssetFolders
        """
        from ..api.asset_folders import list_asset_folders

        return await list_asset_folders.asyncio(
            client=self._client,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            page=page,
            limit=limit,
        )

    def iter(
        self,
        *,
        parent_folder_id: int | None = None,
        direct_descendants_only: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> AsyncCountedPages[AssetFolder, AssetFolderList]:
        """List the folders of file assets, over all pages.

        Yields the items of `folders` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `page` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            parent_folder_id: Number of the asset folder to list. Left out or 0 means the root.
            direct_descendants_only: True lists only the folders directly in the folder, false its whole subtree.
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listAssetFolders
        """
        from ..api.asset_folders import list_asset_folders

        arguments: dict[str, Any] = {
            "parent_folder_id": parent_folder_id,
            "direct_descendants_only": direct_descendants_only,
            "page": page,
            "limit": limit,
        }
        return self._client._paginate(
            list_asset_folders.OPERATION, list_asset_folders.asyncio, arguments, prefetch=prefetch
        )

    async def create(self, body: CreateAssetFolderRequest | Mapping[str, Any]) -> AssetFolderResponse:
        """Create a folder for file assets.

        Creates a folder for images and PDF files, at the root unless a parent folder is given. It is unrelated to the
        folders of Design Studio. No two folders with the same parent may share a name.

        `POST /v1/assets/folders`

        Args:
            body: Name and place of the new folder.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createAssetFolder
        """
        from ..api.asset_folders import create_asset_folder

        return await create_asset_folder.asyncio(client=self._client, body=body)

    async def get(self, id: int) -> AssetFolderResponse:
        """Get a folder of file assets.

        Returns name, place and times of one asset folder, without its files.

        `GET /v1/assets/folders/{id}`

        Args:
            id: Number of the asset folder.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getAssetFolder
        """
        from ..api.asset_folders import get_asset_folder

        return await get_asset_folder.asyncio(id=id, client=self._client)

    async def update(self, id: int, body: UpdateAssetFolderRequest | Mapping[str, Any]) -> None:
        """Rename or move a folder of file assets.

        Changes the name, the parent folder or both; at least one of them must be sent. A folder cannot be moved into
        itself or into one of its descendants. 409 means a conflict with what is stored. The response has no body.

        `PUT /v1/assets/folders/{id}`

        Args:
            id: Number of the asset folder.
            body: New name, new parent folder or both.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateAssetFolder
        """
        from ..api.asset_folders import update_asset_folder

        await update_asset_folder.asyncio(id=id, client=self._client, body=body)

    async def delete(self, id: int) -> None:
        """Delete a folder of file assets.

        Removes an empty folder (a soft delete). Refused when the folder holds anything, or when assets are in use; 409
        is not documented for this, so expect 400. The response has no body.

        `DELETE /v1/assets/folders/{id}`

        Args:
            id: Number of the asset folder.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/deleteAssetFolder
        """
        from ..api.asset_folders import delete_asset_folder

        await delete_asset_folder.asyncio(id=id, client=self._client)

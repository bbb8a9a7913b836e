from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.asset import Asset
    from ..models.asset_list import AssetList
    from ..models.asset_response import AssetResponse
    from ..models.update_asset_request import UpdateAssetRequest
    from ..models.upload_asset_request import UploadAssetRequest
    from ..pages import AsyncCountedPages, CountedPages


class Assets:
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
    ) -> AssetList:
        """List the file assets.

        Returns one page of images and PDF files: those directly in a folder, or those of its whole subtree. Pages are
        numbered; there is no cursor. `parent_folder_id` is a number here, while Design Studio uses UUIDs.

        `GET /v1/assets`

        Args:
            parent_folder_id: Number of the asset folder to list. Left out or 0 means the root.
            direct_descendants_only: True lists only what lies directly in the folder, false its whole subtree.
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

        See https://docs.customer.io/integrations/api/app/#operation/listAssets
        """
        from ..api.assets import list_assets

        return list_assets.sync(
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
    ) -> CountedPages[Asset, AssetList]:
        """List the file assets, over all pages.

        Yields the items of `assets` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `page` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            parent_folder_id: Number of the asset folder to list. Left out or 0 means the root.
            direct_descendants_only: True lists only what lies directly in the folder, false its whole subtree.
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listAssets
        """
        from ..api.assets import list_assets

        arguments: dict[str, Any] = {
            "parent_folder_id": parent_folder_id,
            "direct_descendants_only": direct_descendants_only,
            "page": page,
            "limit": limit,
        }
        return self._client._paginate(list_assets.OPERATION, list_assets.sync, arguments, prefetch=prefetch)

    def upload(self, body: UploadAssetRequest | Mapping[str, Any]) -> AssetResponse:
        """Upload a file asset.

        Stores an image or a PDF file, sent as multipart/form-data. BMP, JPEG, PNG, GIF and PDF are accepted, up to 2 MB
        and, for images, 4096 pixels a side. The file lands at the root unless a folder is given. 404 means the folder
        does not exist; 409 means a conflict with what is stored. The content of an asset cannot be changed later.

        `POST /v1/assets/files`

        Args:
            body: The file, and optionally its name and folder, as multipart/form-data.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createAsset
        """
        from ..api.assets import create_asset

        return create_asset.sync(client=self._client, body=body)

    def get(self, id: int) -> AssetResponse:
        """Get a file asset.

        Returns name, place, size and times of one asset, not its bytes. The id of a folder gives 404.

        `GET /v1/assets/files/{id}`

        Args:
            id: Number of the asset.

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

        See https://docs.customer.io/integrations/api/app/#operation/getAsset
        """
        from ..api.assets import get_asset

        return get_asset.sync(id=id, client=self._client)

    def update(self, id: int, body: UpdateAssetRequest | Mapping[str, Any]) -> None:
        """Rename or move a file asset.

        Changes the name, the folder or both; at least one of them must be sent. The file itself cannot be replaced:
        upload a new asset. 409 means a conflict with what is stored. The response has no body.

        `PUT /v1/assets/files/{id}`

        Args:
            id: Number of the asset.
            body: New name, new folder or both.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateAsset
        """
        from ..api.assets import update_asset

        update_asset.sync(id=id, client=self._client, body=body)

    def delete(self, id: int) -> None:
        """Delete a file asset.

        Deletes an asset softly: the stored file itself stays. An asset that is in use is refused; 409 is not documented
        for this, so expect 400. The response has no body.

        `DELETE /v1/assets/files/{id}`

        Args:
            id: Number of the asset.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteAsset
        """
        from ..api.assets import delete_asset

        delete_asset.sync(id=id, client=self._client)


class AsyncAssets:
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
    ) -> AssetList:
        """List the file assets.

        Returns one page of images and PDF files: those directly in a folder, or those of its whole subtree. Pages are
        numbered; there is no cursor. `parent_folder_id` is a number here, while Design Studio uses UUIDs.

        `GET /v1/assets`

        Args:
            parent_folder_id: Number of the asset folder to list. Left out or 0 means the root.
            direct_descendants_only: True lists only what lies directly in the folder, false its whole subtree.
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

        See https://docs.customer.io/integrations/api/app/#operation/listAssets
        """
        from ..api.assets import list_assets

        return await list_assets.asyncio(
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
    ) -> AsyncCountedPages[Asset, AssetList]:
        """List the file assets, over all pages.

        Yields the items of `assets` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `page` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            parent_folder_id: Number of the asset folder to list. Left out or 0 means the root.
            direct_descendants_only: True lists only what lies directly in the folder, false its whole subtree.
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listAssets
        """
        from ..api.assets import list_assets

        arguments: dict[str, Any] = {
            "parent_folder_id": parent_folder_id,
            "direct_descendants_only": direct_descendants_only,
            "page": page,
            "limit": limit,
        }
        return self._client._paginate(list_assets.OPERATION, list_assets.asyncio, arguments, prefetch=prefetch)

    async def upload(self, body: UploadAssetRequest | Mapping[str, Any]) -> AssetResponse:
        """Upload a file asset.

        Stores an image or a PDF file, sent as multipart/form-data. BMP, JPEG, PNG, GIF and PDF are accepted, up to 2 MB
        and, for images, 4096 pixels a side. The file lands at the root unless a folder is given. 404 means the folder
        does not exist; 409 means a conflict with what is stored. The content of an asset cannot be changed later.

        `POST /v1/assets/files`

        Args:
            body: The file, and optionally its name and folder, as multipart/form-data.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createAsset
        """
        from ..api.assets import create_asset

        return await create_asset.asyncio(client=self._client, body=body)

    async def get(self, id: int) -> AssetResponse:
        """Get a file asset.

        Returns name, place, size and times of one asset, not its bytes. The id of a folder gives 404.

        `GET /v1/assets/files/{id}`

        Args:
            id: Number of the asset.

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

        See https://docs.customer.io/integrations/api/app/#operation/getAsset
        """
        from ..api.assets import get_asset

        return await get_asset.asyncio(id=id, client=self._client)

    async def update(self, id: int, body: UpdateAssetRequest | Mapping[str, Any]) -> None:
        """Rename or move a file asset.

        Changes the name, the folder or both; at least one of them must be sent. The file itself cannot be replaced:
        upload a new asset. 409 means a conflict with what is stored. The response has no body.

        `PUT /v1/assets/files/{id}`

        Args:
            id: Number of the asset.
            body: New name, new folder or both.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateAsset
        """
        from ..api.assets import update_asset

        await update_asset.asyncio(id=id, client=self._client, body=body)

    async def delete(self, id: int) -> None:
        """Delete a file asset.

        Deletes an asset softly: the stored file itself stays. An asset that is in use is refused; 409 is not documented
        for this, so expect 400. The response has no body.

        `DELETE /v1/assets/files/{id}`

        Args:
            id: Number of the asset.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteAsset
        """
        from ..api.assets import delete_asset

        await delete_asset.asyncio(id=id, client=self._client)

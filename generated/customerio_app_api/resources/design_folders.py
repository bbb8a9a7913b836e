from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.create_design_folder_request import CreateDesignFolderRequest
    from ..models.design_folder import DesignFolder
    from ..models.design_folder_list import DesignFolderList
    from ..models.design_folder_response import DesignFolderResponse
    from ..models.design_sort_key import DesignSortKey
    from ..models.sort_order import SortOrder
    from ..models.update_design_folder_request import UpdateDesignFolderRequest
    from ..pages import AsyncCountedPages, CountedPages
    from ..types import Time


class DesignFolders:
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
    ) -> DesignFolderList:
        """List the folders of Design Studio.

        Returns one page of folders, without the files in them. Pages are numbered; there is no cursor. Without
        `parent_folder_id` the list starts at the root; add `direct_descendants_only=true` to get only the folders in
        the root itself. A `parent_folder_id` that does not exist is answered with an error, not with an empty list.
        Folders of file assets are listed by `asset_folders.list`.

        `GET /v1/design_studio/folders`

        Args:
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            parent_folder_id: UUID of a folder, which must exist. Left out: the root.
            direct_descendants_only: True lists only what lies directly in the folder, false the whole tree below it.
            sort_by: What to sort by.
            sort_order: Ascending or descending.
            created_before: Only what was created before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            created_after: Only what was created after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_before: Only what was changed before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_after: Only what was changed after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.

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

        See https://docs.customer.io/integrations/api/app/#operation/listFolders
        """
        from ..api.design_folders import list_folders

        return list_folders.sync(
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

    def iter(
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
        prefetch: int = 0,
    ) -> CountedPages[DesignFolder, DesignFolderList]:
        """List the folders of Design Studio, over all pages.

        Yields the items of `folders` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `page` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            parent_folder_id: UUID of a folder, which must exist. Left out: the root.
            direct_descendants_only: True lists only what lies directly in the folder, false the whole tree below it.
            sort_by: What to sort by.
            sort_order: Ascending or descending.
            created_before: Only what was created before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            created_after: Only what was created after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_before: Only what was changed before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_after: Only what was changed after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listFolders
        """
        from ..api.design_folders import list_folders

        arguments: dict[str, Any] = {
            "page": page,
            "limit": limit,
            "parent_folder_id": parent_folder_id,
            "direct_descendants_only": direct_descendants_only,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "created_before": created_before,
            "created_after": created_after,
            "updated_before": updated_before,
            "updated_after": updated_after,
        }
        return self._client._paginate(list_folders.OPERATION, list_folders.sync, arguments, prefetch=prefetch)

    def create(self, body: CreateDesignFolderRequest | Mapping[str, Any]) -> DesignFolderResponse:
        """Create a folder in Design Studio.

        Creates a folder for emails and components, at the root unless a parent folder is given. Some characters are not
        allowed in `name`.

        `POST /v1/design_studio/folders`

        Args:
            body: Name and place of the new folder.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createFolder
        """
        from ..api.design_folders import create_folder

        return create_folder.sync(client=self._client, body=body)

    def get(self, id: str) -> DesignFolderResponse:
        """Get a folder of Design Studio.

        Returns name, place and times of one folder, without its files.

        `GET /v1/design_studio/folders/{id}`

        Args:
            id: UUID of the folder.

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

        See https://docs.customer.io/integrations/api/app/#operation/getFolder
        """
        from ..api.design_folders import get_folder

        return get_folder.sync(id=id, client=self._client)

    def update(self, id: str, body: UpdateDesignFolderRequest | Mapping[str, Any]) -> None:
        """Rename or move a folder of Design Studio.

        Changes the fields that are sent and leaves the rest. A folder that is moved takes its files along. The response
        has no body.

        `PUT /v1/design_studio/folders/{id}`

        Args:
            id: UUID of the folder.
            body: Fields to change.

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

        See https://docs.customer.io/integrations/api/app/#operation/updateFolder
        """
        from ..api.design_folders import update_folder

        update_folder.sync(id=id, client=self._client, body=body)

    def delete(self, id: str) -> None:
        """Delete a folder of Design Studio and its files.

        Removes a folder with its subfolders and every file in them. Refused with 409 when it holds an email that a
        workflow uses. Components do not prevent it, even if emails elsewhere use them. The response has no body.

        `DELETE /v1/design_studio/folders/{id}`

        Args:
            id: UUID of the folder.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteFolder
        """
        from ..api.design_folders import delete_folder

        delete_folder.sync(id=id, client=self._client)


class AsyncDesignFolders:
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
    ) -> DesignFolderList:
        """List the folders of Design Studio.

        Returns one page of folders, without the files in them. Pages are numbered; there is no cursor. Without
        `parent_folder_id` the list starts at the root; add `direct_descendants_only=true` to get only the folders in
        the root itself. A `parent_folder_id` that does not exist is answered with an error, not with an empty list.
        Folders of file assets are listed by `asset_folders.list`.

        `GET /v1/design_studio/folders`

        Args:
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            parent_folder_id: UUID of a folder, which must exist. Left out: the root.
            direct_descendants_only: True lists only what lies directly in the folder, false the whole tree below it.
            sort_by: What to sort by.
            sort_order: Ascending or descending.
            created_before: Only what was created before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            created_after: Only what was created after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_before: Only what was changed before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_after: Only what was changed after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.

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

        See https://docs.customer.io/integrations/api/app/#operation/listFolders
        """
        from ..api.design_folders import list_folders

        return await list_folders.asyncio(
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

    def iter(
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
        prefetch: int = 0,
    ) -> AsyncCountedPages[DesignFolder, DesignFolderList]:
        """List the folders of Design Studio, over all pages.

        Yields the items of `folders` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `page` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            parent_folder_id: UUID of a folder, which must exist. Left out: the root.
            direct_descendants_only: True lists only what lies directly in the folder, false the whole tree below it.
            sort_by: What to sort by.
            sort_order: Ascending or descending.
            created_before: Only what was created before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            created_after: Only what was created after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_before: Only what was changed before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_after: Only what was changed after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listFolders
        """
        from ..api.design_folders import list_folders

        arguments: dict[str, Any] = {
            "page": page,
            "limit": limit,
            "parent_folder_id": parent_folder_id,
            "direct_descendants_only": direct_descendants_only,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "created_before": created_before,
            "created_after": created_after,
            "updated_before": updated_before,
            "updated_after": updated_after,
        }
        return self._client._paginate(list_folders.OPERATION, list_folders.asyncio, arguments, prefetch=prefetch)

    async def create(self, body: CreateDesignFolderRequest | Mapping[str, Any]) -> DesignFolderResponse:
        """Create a folder in Design Studio.

        Creates a folder for emails and components, at the root unless a parent folder is given. Some characters are not
        allowed in `name`.

        `POST /v1/design_studio/folders`

        Args:
            body: Name and place of the new folder.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createFolder
        """
        from ..api.design_folders import create_folder

        return await create_folder.asyncio(client=self._client, body=body)

    async def get(self, id: str) -> DesignFolderResponse:
        """Get a folder of Design Studio.

        Returns name, place and times of one folder, without its files.

        `GET /v1/design_studio/folders/{id}`

        Args:
            id: UUID of the folder.

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

        See https://docs.customer.io/integrations/api/app/#operation/getFolder
        """
        from ..api.design_folders import get_folder

        return await get_folder.asyncio(id=id, client=self._client)

    async def update(self, id: str, body: UpdateDesignFolderRequest | Mapping[str, Any]) -> None:
        """Rename or move a folder of Design Studio.

        Changes the fields that are sent and leaves the rest. A folder that is moved takes its files along. The response
        has no body.

        `PUT /v1/design_studio/folders/{id}`

        Args:
            id: UUID of the folder.
            body: Fields to change.

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

        See https://docs.customer.io/integrations/api/app/#operation/updateFolder
        """
        from ..api.design_folders import update_folder

        await update_folder.asyncio(id=id, client=self._client, body=body)

    async def delete(self, id: str) -> None:
        """Delete a folder of Design Studio and its files.

        Removes a folder with its subfolders and every file in them. Refused with 409 when it holds an email that a
        workflow uses. Components do not prevent it, even if emails elsewhere use them. The response has no body.

        `DELETE /v1/design_studio/folders/{id}`

        Args:
            id: UUID of the folder.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteFolder
        """
        from ..api.design_folders import delete_folder

        await delete_folder.asyncio(id=id, client=self._client)

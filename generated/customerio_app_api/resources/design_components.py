from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.component_list import ComponentList
    from ..models.component_response import ComponentResponse
    from ..models.component_summary import ComponentSummary
    from ..models.create_component_request import CreateComponentRequest
    from ..models.design_sort_key import DesignSortKey
    from ..models.sort_order import SortOrder
    from ..models.update_component_request import UpdateComponentRequest
    from ..pages import AsyncCountedPages, CountedPages
    from ..types import Time


class DesignComponents:
    """Reusable parts of Design Studio emails."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        tag: str | None = None,
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
    ) -> ComponentList:
        """List the components of Design Studio.

        Returns one page of components, without their content, and the folders in the same result set. Pages are
        numbered; there is no cursor. Without `parent_folder_id` the list starts at the root; add
        `direct_descendants_only=true` to get only what lies in the root itself. A `parent_folder_id` that does not
        exist is answered with an error, not with an empty list.

        `GET /v1/design_studio/components`

        Args:
            tag: Only components with this tag, the name by which emails use them. It may differ from the component's
                name.
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

        See https://docs.customer.io/integrations/api/app/#operation/listComponents
        """
        from ..api.design_components import list_components

        return list_components.sync(
            client=self._client,
            tag=tag,
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
        tag: str | None = None,
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
    ) -> CountedPages[ComponentSummary, ComponentList]:
        """List the components of Design Studio, over all pages.

        Yields the items of `components` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `page` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            tag: Only components with this tag, the name by which emails use them. It may differ from the component's
                name.
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

        See https://docs.customer.io/integrations/api/app/#operation/listComponents
        """
        from ..api.design_components import list_components

        arguments: dict[str, Any] = {
            "tag": tag,
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
        return self._client._paginate(list_components.OPERATION, list_components.sync, arguments, prefetch=prefetch)

    def create(self, body: CreateComponentRequest | Mapping[str, Any]) -> ComponentResponse:
        """Create a component.

        Stores a reusable piece of HTML that Design Studio emails insert by its tag. The component lands at the root
        unless a parent folder is given. 404 means the parent folder does not exist; 409 means a conflict with what is
        stored.

        `POST /v1/design_studio/components`

        Args:
            body: Name, tag and HTML of the new component.

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

        See https://docs.customer.io/integrations/api/app/#operation/createComponent
        """
        from ..api.design_components import create_component

        return create_component.sync(client=self._client, body=body)

    def get(self, id: str) -> ComponentResponse:
        """Get a component.

        Returns one component with its HTML.

        `GET /v1/design_studio/components/{id}`

        Args:
            id: UUID of the component.

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

        See https://docs.customer.io/integrations/api/app/#operation/getComponent
        """
        from ..api.design_components import get_component

        return get_component.sync(id=id, client=self._client)

    def update(self, id: str, body: UpdateComponentRequest | Mapping[str, Any]) -> None:
        """Update a component.

        Changes the fields that are sent and leaves the rest. Changing `tag` changes the name by which emails find the
        component. The response has no body; read the component again to see the result.

        `PUT /v1/design_studio/components/{id}`

        Args:
            id: UUID of the component.
            body: Fields to change.

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

        See https://docs.customer.io/integrations/api/app/#operation/updateComponent
        """
        from ..api.design_components import update_component

        update_component.sync(id=id, client=self._client, body=body)

    def delete(self, id: str) -> None:
        """Delete a component.

        Removes a component. The API does not check whether emails use it, and emails that do may fail afterwards. The
        response has no body.

        `DELETE /v1/design_studio/components/{id}`

        Args:
            id: UUID of the component.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteComponent
        """
        from ..api.design_components import delete_component

        delete_component.sync(id=id, client=self._client)


class AsyncDesignComponents:
    """Reusable parts of Design Studio emails."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        tag: str | None = None,
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
    ) -> ComponentList:
        """List the components of Design Studio.

        Returns one page of components, without their content, and the folders in the same result set. Pages are
        numbered; there is no cursor. Without `parent_folder_id` the list starts at the root; add
        `direct_descendants_only=true` to get only what lies in the root itself. A `parent_folder_id` that does not
        exist is answered with an error, not with an empty list.

        `GET /v1/design_studio/components`

        Args:
            tag: Only components with this tag, the name by which emails use them. It may differ from the component's
                name.
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

        See https://docs.customer.io/integrations/api/app/#operation/listComponents
        """
        from ..api.design_components import list_components

        return await list_components.asyncio(
            client=self._client,
            tag=tag,
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
        tag: str | None = None,
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
    ) -> AsyncCountedPages[ComponentSummary, ComponentList]:
        """List the components of Design Studio, over all pages.

        Yields the items of `components` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `page` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            tag: Only components with this tag, the name by which emails use them. It may differ from the component's
                name.
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

        See https://docs.customer.io/integrations/api/app/#operation/listComponents
        """
        from ..api.design_components import list_components

        arguments: dict[str, Any] = {
            "tag": tag,
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
        return self._client._paginate(list_components.OPERATION, list_components.asyncio, arguments, prefetch=prefetch)

    async def create(self, body: CreateComponentRequest | Mapping[str, Any]) -> ComponentResponse:
        """Create a component.

        Stores a reusable piece of HTML that Design Studio emails insert by its tag. The component lands at the root
        unless a parent folder is given. 404 means the parent folder does not exist; 409 means a conflict with what is
        stored.

        `POST /v1/design_studio/components`

        Args:
            body: Name, tag and HTML of the new component.

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

        See https://docs.customer.io/integrations/api/app/#operation/createComponent
        """
        from ..api.design_components import create_component

        return await create_component.asyncio(client=self._client, body=body)

    async def get(self, id: str) -> ComponentResponse:
        """Get a component.

        Returns one component with its HTML.

        `GET /v1/design_studio/components/{id}`

        Args:
            id: UUID of the component.

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

        See https://docs.customer.io/integrations/api/app/#operation/getComponent
        """
        from ..api.design_components import get_component

        return await get_component.asyncio(id=id, client=self._client)

    async def update(self, id: str, body: UpdateComponentRequest | Mapping[str, Any]) -> None:
        """Update a component.

        Changes the fields that are sent and leaves the rest. Changing `tag` changes the name by which emails find the
        component. The response has no body; read the component again to see the result.

        `PUT /v1/design_studio/components/{id}`

        Args:
            id: UUID of the component.
            body: Fields to change.

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

        See https://docs.customer.io/integrations/api/app/#operation/updateComponent
        """
        from ..api.design_components import update_component

        await update_component.asyncio(id=id, client=self._client, body=body)

    async def delete(self, id: str) -> None:
        """Delete a component.

        Removes a component. The API does not check whether emails use it, and emails that do may fail afterwards. The
        response has no body.

        `DELETE /v1/design_studio/components/{id}`

        Args:
            id: UUID of the component.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteComponent
        """
        from ..api.design_components import delete_component

        await delete_component.asyncio(id=id, client=self._client)

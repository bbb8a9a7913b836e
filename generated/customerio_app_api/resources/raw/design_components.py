from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.component_list import ComponentList
    from ...models.component_response import ComponentResponse
    from ...models.create_component_request import CreateComponentRequest
    from ...models.design_sort_key import DesignSortKey
    from ...models.sort_order import SortOrder
    from ...models.update_component_request import UpdateComponentRequest
    from ...types import Response, Time


class RawDesignComponents:
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
    ) -> Response[ComponentList]:
        """List the components of Design Studio: `design_components.list` with its response."""
        from ...api.design_components import list_components

        return list_components.sync_detailed(
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

    def create(self, body: CreateComponentRequest | Mapping[str, Any]) -> Response[ComponentResponse]:
        """Create a component: `design_components.create` with its response."""
        from ...api.design_components import create_component

        return create_component.sync_detailed(client=self._client, body=body)

    def get(self, id: str) -> Response[ComponentResponse]:
        """Get a component: `design_components.get` with its response."""
        from ...api.design_components import get_component

        return get_component.sync_detailed(id=id, client=self._client)

    def update(self, id: str, body: UpdateComponentRequest | Mapping[str, Any]) -> Response[None]:
        """Update a component: `design_components.update` with its response."""
        from ...api.design_components import update_component

        return update_component.sync_detailed(id=id, client=self._client, body=body)

    def delete(self, id: str) -> Response[None]:
        """Delete a component: `design_components.delete` with its response."""
        from ...api.design_components import delete_component

        return delete_component.sync_detailed(id=id, client=self._client)


class AsyncRawDesignComponents:
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
    ) -> Response[ComponentList]:
        """List the components of Design Studio: `design_components.list` with its response."""
        from ...api.design_components import list_components

        return await list_components.asyncio_detailed(
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

    async def create(self, body: CreateComponentRequest | Mapping[str, Any]) -> Response[ComponentResponse]:
        """Create a component: `design_components.create` with its response."""
        from ...api.design_components import create_component

        return await create_component.asyncio_detailed(client=self._client, body=body)

    async def get(self, id: str) -> Response[ComponentResponse]:
        """Get a component: `design_components.get` with its response."""
        from ...api.design_components import get_component

        return await get_component.asyncio_detailed(id=id, client=self._client)

    async def update(self, id: str, body: UpdateComponentRequest | Mapping[str, Any]) -> Response[None]:
        """Update a component: `design_components.update` with its response."""
        from ...api.design_components import update_component

        return await update_component.asyncio_detailed(id=id, client=self._client, body=body)

    async def delete(self, id: str) -> Response[None]:
        """Delete a component: `design_components.delete` with its response."""
        from ...api.design_components import delete_component

        return await delete_component.asyncio_detailed(id=id, client=self._client)

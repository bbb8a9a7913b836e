from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.object_id_type import ObjectIdType
    from ...models.object_relationship_list import ObjectRelationshipList
    from ...models.object_response import ObjectResponse
    from ...models.object_search_request import ObjectSearchRequest
    from ...models.object_search_result import ObjectSearchResult
    from ...models.object_type_list import ObjectTypeList
    from ...types import Response


class RawObjects:
    """Things that people relate to, such as companies or accounts."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_types(self) -> Response[ObjectTypeList]:
        """List object types: `objects.list_types` with its response."""
        from ...api.objects import get_object_types

        return get_object_types.sync_detailed(client=self._client)

    def search(
        self, body: ObjectSearchRequest | Mapping[str, Any], *, start: str | None = None, limit: int | None = None
    ) -> Response[ObjectSearchResult]:
        """Search objects by attribute: `objects.search` with its response."""
        from ...api.objects import get_objects_filter

        return get_objects_filter.sync_detailed(client=self._client, body=body, start=start, limit=limit)

    def get_attributes(
        self,
        object_type_id: str | int,
        object_id: str | int,
        *,
        id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
    ) -> Response[ObjectResponse]:
        """Get an object's attributes: `objects.get_attributes` with its response."""
        from ...api.objects import get_object_attributes

        return get_object_attributes.sync_detailed(
            object_type_id=object_type_id, object_id=object_id, client=self._client, id_type=id_type
        )

    def list_relationships(
        self,
        object_type_id: str | int,
        object_id: str | int,
        *,
        start: str | None = None,
        limit: int | None = None,
        id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
    ) -> Response[ObjectRelationshipList]:
        """List the people related to an object: `objects.list_relationships` with its response."""
        from ...api.objects import get_object_relationships

        return get_object_relationships.sync_detailed(
            object_type_id=object_type_id,
            object_id=object_id,
            client=self._client,
            start=start,
            limit=limit,
            id_type=id_type,
        )


class AsyncRawObjects:
    """Things that people relate to, such as companies or accounts."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_types(self) -> Response[ObjectTypeList]:
        """List object types: `objects.list_types` with its response."""
        from ...api.objects import get_object_types

        return await get_object_types.asyncio_detailed(client=self._client)

    async def search(
        self, body: ObjectSearchRequest | Mapping[str, Any], *, start: str | None = None, limit: int | None = None
    ) -> Response[ObjectSearchResult]:
        """Search objects by attribute: `objects.search` with its response."""
        from ...api.objects import get_objects_filter

        return await get_objects_filter.asyncio_detailed(client=self._client, body=body, start=start, limit=limit)

    async def get_attributes(
        self,
        object_type_id: str | int,
        object_id: str | int,
        *,
        id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
    ) -> Response[ObjectResponse]:
        """Get an object's attributes: `objects.get_attributes` with its response."""
        from ...api.objects import get_object_attributes

        return await get_object_attributes.asyncio_detailed(
            object_type_id=object_type_id, object_id=object_id, client=self._client, id_type=id_type
        )

    async def list_relationships(
        self,
        object_type_id: str | int,
        object_id: str | int,
        *,
        start: str | None = None,
        limit: int | None = None,
        id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
    ) -> Response[ObjectRelationshipList]:
        """List the people related to an object: `objects.list_relationships` with its response."""
        from ...api.objects import get_object_relationships

        return await get_object_relationships.asyncio_detailed(
            object_type_id=object_type_id,
            object_id=object_id,
            client=self._client,
            start=start,
            limit=limit,
            id_type=id_type,
        )

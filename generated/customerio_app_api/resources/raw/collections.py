from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.collection_content import CollectionContent
    from ...models.collection_list import CollectionList
    from ...models.collection_response import CollectionResponse
    from ...models.create_collection_request import CreateCollectionRequest
    from ...models.update_collection_request import UpdateCollectionRequest
    from ...types import ListOf, Response


class RawCollections:
    """Named tables that messages can query."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> Response[CollectionList]:
        """List collections: `collections.list` with its response."""
        from ...api.collections import get_collections

        return get_collections.sync_detailed(client=self._client)

    def create(self, body: CreateCollectionRequest | Mapping[str, Any]) -> Response[CollectionResponse]:
        """Create a collection: `collections.create` with its response."""
        from ...api.collections import add_collection

        return add_collection.sync_detailed(client=self._client, body=body)

    def get(self, collection_id: int) -> Response[CollectionResponse]:
        """Look up a collection: `collections.get` with its response."""
        from ...api.collections import get_collection

        return get_collection.sync_detailed(collection_id=collection_id, client=self._client)

    def update(
        self, collection_id: int, body: UpdateCollectionRequest | Mapping[str, Any]
    ) -> Response[CollectionResponse]:
        """Rename a collection or replace its rows: `collections.update` with its response."""
        from ...api.collections import update_collection

        return update_collection.sync_detailed(collection_id=collection_id, client=self._client, body=body)

    def delete(self, collection_id: int) -> Response[None]:
        """Delete a collection: `collections.delete` with its response."""
        from ...api.collections import delete_collection

        return delete_collection.sync_detailed(collection_id=collection_id, client=self._client)

    def get_content(self, collection_id: int) -> Response[CollectionContent]:
        """Get the contents of a collection: `collections.get_content` with its response."""
        from ...api.collections import get_collection_contents

        return get_collection_contents.sync_detailed(collection_id=collection_id, client=self._client)

    def replace_content(
        self, collection_id: int, body: ListOf[Mapping[str, Any]] | Mapping[str, Any]
    ) -> Response[CollectionResponse]:
        """Replace the contents of a collection: `collections.replace_content` with its response."""
        from ...api.collections import update_collection_contents

        return update_collection_contents.sync_detailed(collection_id=collection_id, client=self._client, body=body)


class AsyncRawCollections:
    """Named tables that messages can query."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> Response[CollectionList]:
        """List collections: `collections.list` with its response."""
        from ...api.collections import get_collections

        return await get_collections.asyncio_detailed(client=self._client)

    async def create(self, body: CreateCollectionRequest | Mapping[str, Any]) -> Response[CollectionResponse]:
        """Create a collection: `collections.create` with its response."""
        from ...api.collections import add_collection

        return await add_collection.asyncio_detailed(client=self._client, body=body)

    async def get(self, collection_id: int) -> Response[CollectionResponse]:
        """Look up a collection: `collections.get` with its response."""
        from ...api.collections import get_collection

        return await get_collection.asyncio_detailed(collection_id=collection_id, client=self._client)

    async def update(
        self, collection_id: int, body: UpdateCollectionRequest | Mapping[str, Any]
    ) -> Response[CollectionResponse]:
        """Rename a collection or replace its rows: `collections.update` with its response."""
        from ...api.collections import update_collection

        return await update_collection.asyncio_detailed(collection_id=collection_id, client=self._client, body=body)

    async def delete(self, collection_id: int) -> Response[None]:
        """Delete a collection: `collections.delete` with its response."""
        from ...api.collections import delete_collection

        return await delete_collection.asyncio_detailed(collection_id=collection_id, client=self._client)

    async def get_content(self, collection_id: int) -> Response[CollectionContent]:
        """Get the contents of a collection: `collections.get_content` with its response."""
        from ...api.collections import get_collection_contents

        return await get_collection_contents.asyncio_detailed(collection_id=collection_id, client=self._client)

    async def replace_content(
        self, collection_id: int, body: ListOf[Mapping[str, Any]] | Mapping[str, Any]
    ) -> Response[CollectionResponse]:
        """Replace the contents of a collection: `collections.replace_content` with its response."""
        from ...api.collections import update_collection_contents

        return await update_collection_contents.asyncio_detailed(
            collection_id=collection_id, client=self._client, body=body
        )

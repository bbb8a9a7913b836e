from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.upsert_attributes_request import UpsertAttributesRequest
    from ...models.upsert_events_request import UpsertEventsRequest
    from ...types import Response


class RawDataIndex:
    """Descriptions of the attributes and events of the workspace."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def upsert_attributes(self, body: UpsertAttributesRequest | Mapping[str, Any]) -> Response[None]:
        """Describe attributes in the data index: `data_index.upsert_attributes` with its response."""
        from ...api.data_index import update_attribute_metadata

        return update_attribute_metadata.sync_detailed(client=self._client, body=body)

    def upsert_events(self, body: UpsertEventsRequest | Mapping[str, Any]) -> Response[None]:
        """Describe events in the data index: `data_index.upsert_events` with its response."""
        from ...api.data_index import update_event_metadata

        return update_event_metadata.sync_detailed(client=self._client, body=body)


class AsyncRawDataIndex:
    """Descriptions of the attributes and events of the workspace."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def upsert_attributes(self, body: UpsertAttributesRequest | Mapping[str, Any]) -> Response[None]:
        """Describe attributes in the data index: `data_index.upsert_attributes` with its response."""
        from ...api.data_index import update_attribute_metadata

        return await update_attribute_metadata.asyncio_detailed(client=self._client, body=body)

    async def upsert_events(self, body: UpsertEventsRequest | Mapping[str, Any]) -> Response[None]:
        """Describe events in the data index: `data_index.upsert_events` with its response."""
        from ...api.data_index import update_event_metadata

        return await update_event_metadata.asyncio_detailed(client=self._client, body=body)

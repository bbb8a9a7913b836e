from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.create_import_request import CreateImportRequest
    from ...models.import_response import ImportResponse
    from ...models.import_status_response import ImportStatusResponse
    from ...types import Response


class RawImports:
    """Bulk imports of people, events, objects and relationships from CSV files."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(self, body: CreateImportRequest | Mapping[str, Any]) -> Response[ImportResponse]:
        """Start an import from a CSV file: `imports.create` with its response."""
        from ...api.imports import import_

        return import_.sync_detailed(client=self._client, body=body)

    def get(self, import_id: int) -> Response[ImportStatusResponse]:
        """Look up an import: `imports.get` with its response."""
        from ...api.imports import get_import

        return get_import.sync_detailed(import_id=import_id, client=self._client)


class AsyncRawImports:
    """Bulk imports of people, events, objects and relationships from CSV files."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, body: CreateImportRequest | Mapping[str, Any]) -> Response[ImportResponse]:
        """Start an import from a CSV file: `imports.create` with its response."""
        from ...api.imports import import_

        return await import_.asyncio_detailed(client=self._client, body=body)

    async def get(self, import_id: int) -> Response[ImportStatusResponse]:
        """Look up an import: `imports.get` with its response."""
        from ...api.imports import get_import

        return await get_import.asyncio_detailed(import_id=import_id, client=self._client)

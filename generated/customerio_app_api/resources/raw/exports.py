from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.export_customers_request import ExportCustomersRequest
    from ...models.export_deliveries_request import ExportDeliveriesRequest
    from ...models.export_download_link import ExportDownloadLink
    from ...models.export_list import ExportList
    from ...models.export_response import ExportResponse
    from ...types import Response


class RawExports:
    """Files of people or deliveries, made in the background."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> Response[ExportList]:
        """List exports: `exports.list` with its response."""
        from ...api.exports import list_exports

        return list_exports.sync_detailed(client=self._client)

    def create_customers(self, body: ExportCustomersRequest | Mapping[str, Any]) -> Response[ExportResponse]:
        """Start an export of people: `exports.create_customers` with its response."""
        from ...api.exports import export_people_data

        return export_people_data.sync_detailed(client=self._client, body=body)

    def create_deliveries(self, body: ExportDeliveriesRequest | Mapping[str, Any]) -> Response[ExportResponse]:
        """Start an export of deliveries: `exports.create_deliveries` with its response."""
        from ...api.exports import export_deliveries_data

        return export_deliveries_data.sync_detailed(client=self._client, body=body)

    def get(self, export_id: int) -> Response[ExportResponse]:
        """Look up an export: `exports.get` with its response."""
        from ...api.exports import get_export

        return get_export.sync_detailed(export_id=export_id, client=self._client)

    def get_download_link(self, export_id: int) -> Response[ExportDownloadLink]:
        """Get the download link of an export: `exports.get_download_link` with its response."""
        from ...api.exports import download_export

        return download_export.sync_detailed(export_id=export_id, client=self._client)


class AsyncRawExports:
    """Files of people or deliveries, made in the background."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> Response[ExportList]:
        """List exports: `exports.list` with its response."""
        from ...api.exports import list_exports

        return await list_exports.asyncio_detailed(client=self._client)

    async def create_customers(self, body: ExportCustomersRequest | Mapping[str, Any]) -> Response[ExportResponse]:
        """Start an export of people: `exports.create_customers` with its response."""
        from ...api.exports import export_people_data

        return await export_people_data.asyncio_detailed(client=self._client, body=body)

    async def create_deliveries(self, body: ExportDeliveriesRequest | Mapping[str, Any]) -> Response[ExportResponse]:
        """Start an export of deliveries: `exports.create_deliveries` with its response."""
        from ...api.exports import export_deliveries_data

        return await export_deliveries_data.asyncio_detailed(client=self._client, body=body)

    async def get(self, export_id: int) -> Response[ExportResponse]:
        """Look up an export: `exports.get` with its response."""
        from ...api.exports import get_export

        return await get_export.asyncio_detailed(export_id=export_id, client=self._client)

    async def get_download_link(self, export_id: int) -> Response[ExportDownloadLink]:
        """Get the download link of an export: `exports.get_download_link` with its response."""
        from ...api.exports import download_export

        return await download_export.asyncio_detailed(export_id=export_id, client=self._client)

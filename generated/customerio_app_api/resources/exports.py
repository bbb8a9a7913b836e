from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.export_customers_request import ExportCustomersRequest
    from ..models.export_deliveries_request import ExportDeliveriesRequest
    from ..models.export_download_link import ExportDownloadLink
    from ..models.export_list import ExportList
    from ..models.export_response import ExportResponse


class Exports:
    """Files of people or deliveries, made in the background."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> ExportList:
        """List exports.

        Returns the exports of the workspace in one response, without paging. `total` is 0 until an export is done, and
        only exports whose `status` is `done` can be downloaded.

        `GET /v1/exports`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listExports
        """
        from ..api.exports import list_exports

        return list_exports.sync(client=self._client)

    def create_customers(self, body: ExportCustomersRequest | Mapping[str, Any]) -> ExportResponse:
        """Start an export of people.

        Starts an export of the people that match `filters` and returns at once with the export's number and status. The
        file is made later: ask `exports.get` until `status` is `done`, then take the link from
        `exports.get_download_link`. Each attribute you name becomes one more column.

        `POST /v1/exports/customers`

        Args:
            body: Which people to export, and which of their attributes to add as columns.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/exportPeopleData
        """
        from ..api.exports import export_people_data

        return export_people_data.sync(client=self._client, body=body)

    def create_deliveries(self, body: ExportDeliveriesRequest | Mapping[str, Any]) -> ExportResponse:
        """Start an export of deliveries.

        Starts an export of the deliveries of one newsletter, campaign, transactional message or action, and returns at
        once with the export's number and status. Ask `exports.get` until `status` is `done`, then take the link from
        `exports.get_download_link`. Without `start` and `end` it covers the latest 6 months; a range is cut to the 12
        months before the later of the two. Both times are compared with the creation of a delivery, not with its
        sending.

        `POST /v1/exports/deliveries`

        Args:
            body: Whose deliveries to export, in which range of time, and which columns to add.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/exportDeliveriesData
        """
        from ..api.exports import export_deliveries_data

        return export_deliveries_data.sync(client=self._client, body=body)

    def get(self, export_id: int) -> ExportResponse:
        """Look up an export.

        Returns one export with its status. Ask again until `status` is `done` or `failed`; while it is `pending`,
        `total` is 0.

        `GET /v1/exports/{export_id}`

        Args:
            export_id: Number of the export.

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

        See https://docs.customer.io/integrations/api/app/#operation/getExport
        """
        from ..api.exports import get_export

        return get_export.sync(export_id=export_id, client=self._client)

    def get_download_link(self, export_id: int) -> ExportDownloadLink:
        """Get the download link of an export.

        Returns a signed link to the file of an export, not the file itself. The link works for 15 minutes; ask again
        for a new one. The export must be `done`.

        `GET /v1/exports/{export_id}/download`

        Args:
            export_id: Number of the export.

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

        See https://docs.customer.io/integrations/api/app/#operation/downloadExport
        """
        from ..api.exports import download_export

        return download_export.sync(export_id=export_id, client=self._client)


class AsyncExports:
    """Files of people or deliveries, made in the background."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> ExportList:
        """List exports.

        Returns the exports of the workspace in one response, without paging. `total` is 0 until an export is done, and
        only exports whose `status` is `done` can be downloaded.

        `GET /v1/exports`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listExports
        """
        from ..api.exports import list_exports

        return await list_exports.asyncio(client=self._client)

    async def create_customers(self, body: ExportCustomersRequest | Mapping[str, Any]) -> ExportResponse:
        """Start an export of people.

        Starts an export of the people that match `filters` and returns at once with the export's number and status. The
        file is made later: ask `exports.get` until `status` is `done`, then take the link from
        `exports.get_download_link`. Each attribute you name becomes one more column.

        `POST /v1/exports/customers`

        Args:
            body: Which people to export, and which of their attributes to add as columns.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/exportPeopleData
        """
        from ..api.exports import export_people_data

        return await export_people_data.asyncio(client=self._client, body=body)

    async def create_deliveries(self, body: ExportDeliveriesRequest | Mapping[str, Any]) -> ExportResponse:
        """Start an export of deliveries.

        Starts an export of the deliveries of one newsletter, campaign, transactional message or action, and returns at
        once with the export's number and status. Ask `exports.get` until `status` is `done`, then take the link from
        `exports.get_download_link`. Without `start` and `end` it covers the latest 6 months; a range is cut to the 12
        months before the later of the two. Both times are compared with the creation of a delivery, not with its
        sending.

        `POST /v1/exports/deliveries`

        Args:
            body: Whose deliveries to export, in which range of time, and which columns to add.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/exportDeliveriesData
        """
        from ..api.exports import export_deliveries_data

        return await export_deliveries_data.asyncio(client=self._client, body=body)

    async def get(self, export_id: int) -> ExportResponse:
        """Look up an export.

        Returns one export with its status. Ask again until `status` is `done` or `failed`; while it is `pending`,
        `total` is 0.

        `GET /v1/exports/{export_id}`

        Args:
            export_id: Number of the export.

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

        See https://docs.customer.io/integrations/api/app/#operation/getExport
        """
        from ..api.exports import get_export

        return await get_export.asyncio(export_id=export_id, client=self._client)

    async def get_download_link(self, export_id: int) -> ExportDownloadLink:
        """Get the download link of an export.

        Returns a signed link to the file of an export, not the file itself. The link works for 15 minutes; ask again
        for a new one. The export must be `done`.

        `GET /v1/exports/{export_id}/download`

        Args:
            export_id: Number of the export.

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

        See https://docs.customer.io/integrations/api/app/#operation/downloadExport
        """
        from ..api.exports import download_export

        return await download_export.asyncio(export_id=export_id, client=self._client)

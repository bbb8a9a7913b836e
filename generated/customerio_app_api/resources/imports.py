from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.create_import_request import CreateImportRequest
    from ..models.import_response import ImportResponse
    from ..models.import_status_response import ImportStatusResponse


class Imports:
    """Bulk imports of people, events, objects and relationships from CSV files."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(self, body: CreateImportRequest | Mapping[str, Any]) -> ImportResponse:
        """Start an import from a CSV file.

        Starts an import of people, events, objects or relationships from a CSV file that Customer.io fetches from a
        public URL. The call returns before the rows are read: the file is checked and queued afterwards, and the import
        can still fail. Follow it with `imports.get`, which also has the links to the reports on bad rows. A URL that
        stays valid for about 2 hours is long enough and keeps the file from lying open.

        `POST /v1/imports`

        Args:
            body: The import to start; `type` inside it decides which other fields it takes.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/import
        """
        from ..api.imports import import_

        return import_.sync(client=self._client, body=body)

    def get(self, import_id: int) -> ImportStatusResponse:
        """Look up an import.

        Returns an import with its state, its row counts and the links to the error and warning reports. Ask again until
        `state` is `imported`, `failed` or `canceled`.

        `GET /v1/imports/{import_id}`

        Args:
            import_id: Number of the import.

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

        See https://docs.customer.io/integrations/api/app/#operation/getImport
        """
        from ..api.imports import get_import

        return get_import.sync(import_id=import_id, client=self._client)


class AsyncImports:
    """Bulk imports of people, events, objects and relationships from CSV files."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, body: CreateImportRequest | Mapping[str, Any]) -> ImportResponse:
        """Start an import from a CSV file.

        Starts an import of people, events, objects or relationships from a CSV file that Customer.io fetches from a
        public URL. The call returns before the rows are read: the file is checked and queued afterwards, and the import
        can still fail. Follow it with `imports.get`, which also has the links to the reports on bad rows. A URL that
        stays valid for about 2 hours is long enough and keeps the file from lying open.

        `POST /v1/imports`

        Args:
            body: The import to start; `type` inside it decides which other fields it takes.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/import
        """
        from ..api.imports import import_

        return await import_.asyncio(client=self._client, body=body)

    async def get(self, import_id: int) -> ImportStatusResponse:
        """Look up an import.

        Returns an import with its state, its row counts and the links to the error and warning reports. Ask again until
        `state` is `imported`, `failed` or `canceled`.

        `GET /v1/imports/{import_id}`

        Args:
            import_id: Number of the import.

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

        See https://docs.customer.io/integrations/api/app/#operation/getImport
        """
        from ..api.imports import get_import

        return await get_import.asyncio(import_id=import_id, client=self._client)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.snippet_input import SnippetInput
    from ..models.snippet_list import SnippetList
    from ..models.snippet_response import SnippetResponse


class Snippets:
    """Named pieces of text that messages share."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> SnippetList:
        """List snippets.

        Returns all snippets of the workspace with their values in one response, without paging.

        `GET /v1/snippets`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listSnippets
        """
        from ..api.snippets import list_snippets

        return list_snippets.sync(client=self._client)

    def upsert(self, body: SnippetInput | Mapping[str, Any]) -> SnippetResponse:
        """Create or overwrite a snippet.

        Stores a snippet under its name: creates it if the name is new, overwrites the value if not, without a warning.
        Whitespace around name and value is cut off before they are stored.

        `PUT /v1/snippets`

        Args:
            body: Name and value of the snippet.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateSnippets
        """
        from ..api.snippets import update_snippets

        return update_snippets.sync(client=self._client, body=body)

    def create(self, body: SnippetInput | Mapping[str, Any]) -> SnippetResponse:
        """Create a snippet.

        Creates a snippet, and fails with 422 if its name is taken; `snippets.upsert` overwrites instead. Liquid in the
        value is checked. Whitespace around name and value is cut off before they are stored.

        `POST /v1/snippets`

        Args:
            body: Name and value of the new snippet.

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createSnippet
        """
        from ..api.snippets import create_snippet

        return create_snippet.sync(client=self._client, body=body)

    def delete(self, snippet_name: str) -> None:
        """Delete a snippet.

        Deletes a snippet by its name. Fails with 400 while something still uses it.

        `DELETE /v1/snippets/{snippet_name}`

        Args:
            snippet_name: Name of the snippet.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteSnippet
        """
        from ..api.snippets import delete_snippet

        delete_snippet.sync(snippet_name=snippet_name, client=self._client)


class AsyncSnippets:
    """Named pieces of text that messages share."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> SnippetList:
        """List snippets.

        Returns all snippets of the workspace with their values in one response, without paging.

        `GET /v1/snippets`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listSnippets
        """
        from ..api.snippets import list_snippets

        return await list_snippets.asyncio(client=self._client)

    async def upsert(self, body: SnippetInput | Mapping[str, Any]) -> SnippetResponse:
        """Create or overwrite a snippet.

        Stores a snippet under its name: creates it if the name is new, overwrites the value if not, without a warning.
        Whitespace around name and value is cut off before they are stored.

        `PUT /v1/snippets`

        Args:
            body: Name and value of the snippet.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateSnippets
        """
        from ..api.snippets import update_snippets

        return await update_snippets.asyncio(client=self._client, body=body)

    async def create(self, body: SnippetInput | Mapping[str, Any]) -> SnippetResponse:
        """Create a snippet.

        Creates a snippet, and fails with 422 if its name is taken; `snippets.upsert` overwrites instead. Liquid in the
        value is checked. Whitespace around name and value is cut off before they are stored.

        `POST /v1/snippets`

        Args:
            body: Name and value of the new snippet.

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createSnippet
        """
        from ..api.snippets import create_snippet

        return await create_snippet.asyncio(client=self._client, body=body)

    async def delete(self, snippet_name: str) -> None:
        """Delete a snippet.

        Deletes a snippet by its name. Fails with 400 while something still uses it.

        `DELETE /v1/snippets/{snippet_name}`

        Args:
            snippet_name: Name of the snippet.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteSnippet
        """
        from ..api.snippets import delete_snippet

        await delete_snippet.asyncio(snippet_name=snippet_name, client=self._client)

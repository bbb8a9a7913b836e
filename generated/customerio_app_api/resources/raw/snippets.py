from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.snippet_input import SnippetInput
    from ...models.snippet_list import SnippetList
    from ...models.snippet_response import SnippetResponse
    from ...types import Response


class RawSnippets:
    """Named pieces of text that messages share."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> Response[SnippetList]:
        """List snippets: `snippets.list` with its response."""
        from ...api.snippets import list_snippets

        return list_snippets.sync_detailed(client=self._client)

    def upsert(self, body: SnippetInput | Mapping[str, Any]) -> Response[SnippetResponse]:
        """Create or overwrite a snippet: `snippets.upsert` with its response."""
        from ...api.snippets import update_snippets

        return update_snippets.sync_detailed(client=self._client, body=body)

    def create(self, body: SnippetInput | Mapping[str, Any]) -> Response[SnippetResponse]:
        """Create a snippet: `snippets.create` with its response."""
        from ...api.snippets import create_snippet

        return create_snippet.sync_detailed(client=self._client, body=body)

    def delete(self, snippet_name: str) -> Response[None]:
        """Delete a snippet: `snippets.delete` with its response."""
        from ...api.snippets import delete_snippet

        return delete_snippet.sync_detailed(snippet_name=snippet_name, client=self._client)


class AsyncRawSnippets:
    """Named pieces of text that messages share."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> Response[SnippetList]:
        """List snippets: `snippets.list` with its response."""
        from ...api.snippets import list_snippets

        return await list_snippets.asyncio_detailed(client=self._client)

    async def upsert(self, body: SnippetInput | Mapping[str, Any]) -> Response[SnippetResponse]:
        """Create or overwrite a snippet: `snippets.upsert` with its response."""
        from ...api.snippets import update_snippets

        return await update_snippets.asyncio_detailed(client=self._client, body=body)

    async def create(self, body: SnippetInput | Mapping[str, Any]) -> Response[SnippetResponse]:
        """Create a snippet: `snippets.create` with its response."""
        from ...api.snippets import create_snippet

        return await create_snippet.asyncio_detailed(client=self._client, body=body)

    async def delete(self, snippet_name: str) -> Response[None]:
        """Delete a snippet: `snippets.delete` with its response."""
        from ...api.snippets import delete_snippet

        return await delete_snippet.asyncio_detailed(snippet_name=snippet_name, client=self._client)

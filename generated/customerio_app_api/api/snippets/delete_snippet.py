"""Delete a snippet: `DELETE /v1/snippets/{snippet_name}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, nothing
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["snippets.delete"]
_decode = nothing


def _request(snippet_name: str) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("snippet_name", snippet_name, "text"),), no_content=True)


def sync(snippet_name: str, *, client: SyncClient) -> None:
    """Delete a snippet. Raises for every response but the documented success."""
    client._execute(_request(snippet_name=snippet_name), _decode)


def sync_detailed(snippet_name: str, *, client: SyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(snippet_name=snippet_name), _decode)


async def asyncio(snippet_name: str, *, client: AsyncClient) -> None:
    """Delete a snippet. Raises for every response but the documented success."""
    await client._execute(_request(snippet_name=snippet_name), _decode)


async def asyncio_detailed(snippet_name: str, *, client: AsyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(snippet_name=snippet_name), _decode)

"""List snippets: `GET /v1/snippets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.snippet_list import SnippetList
from ...models.snippet_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["snippets.list"]


def _request() -> RequestSpec:
    return RequestSpec(OPERATION)


def sync(*, client: SyncClient) -> SnippetList:
    """List snippets. Raises for every response but the documented success."""
    return client._execute(_request(), _decode)


def sync_detailed(*, client: SyncClient) -> Response[SnippetList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(), _decode)


async def asyncio(*, client: AsyncClient) -> SnippetList:
    """List snippets. Raises for every response but the documented success."""
    return await client._execute(_request(), _decode)


async def asyncio_detailed(*, client: AsyncClient) -> Response[SnippetList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(), _decode)

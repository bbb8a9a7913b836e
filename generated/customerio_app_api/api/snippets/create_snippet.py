"""Create a snippet: `POST /v1/snippets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.snippet_response import SnippetResponse
from ...models.snippet_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.snippet_input import SnippetInput
    from ...types import Response

OPERATION = OPERATIONS["snippets.create"]


def _request(*, body: SnippetInput | Mapping[str, Any]) -> RequestSpec:
    from ...models.snippet_input import read as _SnippetInput

    return RequestSpec(OPERATION, body=body, body_kind=Object(_SnippetInput), body_name="SnippetInput")


def sync(*, client: SyncClient, body: SnippetInput | Mapping[str, Any]) -> SnippetResponse:
    """Create a snippet. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(*, client: SyncClient, body: SnippetInput | Mapping[str, Any]) -> Response[SnippetResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: SnippetInput | Mapping[str, Any]) -> SnippetResponse:
    """Create a snippet. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(*, client: AsyncClient, body: SnippetInput | Mapping[str, Any]) -> Response[SnippetResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

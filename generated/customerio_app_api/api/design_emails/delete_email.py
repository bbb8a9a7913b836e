"""Delete an email and its translations: `DELETE /v1/design_studio/emails/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, nothing
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["design_emails.delete"]
_decode = nothing


def _request(id: str) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("id", id, "text"),), no_content=True)


def sync(id: str, *, client: SyncClient) -> None:
    """Delete an email and its translations. Raises for every response but the documented success."""
    client._execute(_request(id=id), _decode)


def sync_detailed(id: str, *, client: SyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id), _decode)


async def asyncio(id: str, *, client: AsyncClient) -> None:
    """Delete an email and its translations. Raises for every response but the documented success."""
    await client._execute(_request(id=id), _decode)


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id), _decode)

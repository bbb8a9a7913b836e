"""Delete a translation of an email: `DELETE /v1/design_studio/emails/{id}/languages/{language}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, nothing
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["design_emails.delete_translation"]
_decode = nothing


def _request(id: str, language: str) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("id", id, "text"), ("language", language, "text_or_empty")), no_content=True)


def sync(id: str, language: str, *, client: SyncClient) -> None:
    """Delete a translation of an email. Raises for every response but the documented success."""
    client._execute(_request(id=id, language=language), _decode)


def sync_detailed(id: str, language: str, *, client: SyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id, language=language), _decode)


async def asyncio(id: str, language: str, *, client: AsyncClient) -> None:
    """Delete a translation of an email. Raises for every response but the documented success."""
    await client._execute(_request(id=id, language=language), _decode)


async def asyncio_detailed(id: str, language: str, *, client: AsyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id, language=language), _decode)

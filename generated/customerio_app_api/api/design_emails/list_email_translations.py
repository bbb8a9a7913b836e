"""List the translations of an email: `GET /v1/design_studio/emails/{id}/languages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.email_translation_list import EmailTranslationList
from ...models.email_translation_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["design_emails.list_translations"]


def _request(id: str) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("id", id, "text"),))


def sync(id: str, *, client: SyncClient) -> EmailTranslationList:
    """List the translations of an email. Raises for every response but the documented success."""
    return client._execute(_request(id=id), _decode)


def sync_detailed(id: str, *, client: SyncClient) -> Response[EmailTranslationList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id), _decode)


async def asyncio(id: str, *, client: AsyncClient) -> EmailTranslationList:
    """List the translations of an email. Raises for every response but the documented success."""
    return await client._execute(_request(id=id), _decode)


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[EmailTranslationList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id), _decode)

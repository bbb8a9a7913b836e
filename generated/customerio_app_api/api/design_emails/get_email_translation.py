"""Get a translation of an email: `GET /v1/design_studio/emails/{id}/languages/{language}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.email_translation_response import EmailTranslationResponse
from ...models.email_translation_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["design_emails.get_translation"]


def _request(id: str, language: str) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("id", id, "text"), ("language", language, "text_or_empty")))


def sync(id: str, language: str, *, client: SyncClient) -> EmailTranslationResponse:
    """Get a translation of an email. Raises for every response but the documented success."""
    return client._execute(_request(id=id, language=language), _decode)


def sync_detailed(id: str, language: str, *, client: SyncClient) -> Response[EmailTranslationResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id, language=language), _decode)


async def asyncio(id: str, language: str, *, client: AsyncClient) -> EmailTranslationResponse:
    """Get a translation of an email. Raises for every response but the documented success."""
    return await client._execute(_request(id=id, language=language), _decode)


async def asyncio_detailed(id: str, language: str, *, client: AsyncClient) -> Response[EmailTranslationResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id, language=language), _decode)

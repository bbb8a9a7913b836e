"""Add a translation to an email: `POST /v1/design_studio/emails/{id}/languages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.email_translation_response import EmailTranslationResponse
from ...models.email_translation_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.create_email_translation_request import CreateEmailTranslationRequest
    from ...types import Response

OPERATION = OPERATIONS["design_emails.create_translation"]


def _request(id: str, *, body: CreateEmailTranslationRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.create_email_translation_request import read as _CreateEmailTranslationRequest

    return RequestSpec(
        OPERATION,
        path=(("id", id, "text"),),
        body=body,
        body_kind=Object(_CreateEmailTranslationRequest),
        body_name="CreateEmailTranslationRequest",
    )


def sync(
    id: str, *, client: SyncClient, body: CreateEmailTranslationRequest | Mapping[str, Any]
) -> EmailTranslationResponse:
    """Add a translation to an email. Raises for every response but the documented success."""
    return client._execute(_request(id=id, body=body), _decode)


def sync_detailed(
    id: str, *, client: SyncClient, body: CreateEmailTranslationRequest | Mapping[str, Any]
) -> Response[EmailTranslationResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id, body=body), _decode)


async def asyncio(
    id: str, *, client: AsyncClient, body: CreateEmailTranslationRequest | Mapping[str, Any]
) -> EmailTranslationResponse:
    """Add a translation to an email. Raises for every response but the documented success."""
    return await client._execute(_request(id=id, body=body), _decode)


async def asyncio_detailed(
    id: str, *, client: AsyncClient, body: CreateEmailTranslationRequest | Mapping[str, Any]
) -> Response[EmailTranslationResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id, body=body), _decode)

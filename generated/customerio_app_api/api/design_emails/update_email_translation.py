"""Update a translation of an email: `PUT /v1/design_studio/emails/{id}/languages/{language}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec, nothing
from ...fields import Object
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.update_email_translation_request import UpdateEmailTranslationRequest
    from ...types import Response

OPERATION = OPERATIONS["design_emails.update_translation"]
_decode = nothing


def _request(id: str, language: str, *, body: UpdateEmailTranslationRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.update_email_translation_request import read as _UpdateEmailTranslationRequest

    return RequestSpec(
        OPERATION,
        path=(("id", id, "text"), ("language", language, "text_or_empty")),
        body=body,
        body_kind=Object(_UpdateEmailTranslationRequest),
        body_name="UpdateEmailTranslationRequest",
        no_content=True,
    )


def sync(
    id: str, language: str, *, client: SyncClient, body: UpdateEmailTranslationRequest | Mapping[str, Any]
) -> None:
    """Update a translation of an email. Raises for every response but the documented success."""
    client._execute(_request(id=id, language=language, body=body), _decode)


def sync_detailed(
    id: str, language: str, *, client: SyncClient, body: UpdateEmailTranslationRequest | Mapping[str, Any]
) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id, language=language, body=body), _decode)


async def asyncio(
    id: str, language: str, *, client: AsyncClient, body: UpdateEmailTranslationRequest | Mapping[str, Any]
) -> None:
    """Update a translation of an email. Raises for every response but the documented success."""
    await client._execute(_request(id=id, language=language, body=body), _decode)


async def asyncio_detailed(
    id: str, language: str, *, client: AsyncClient, body: UpdateEmailTranslationRequest | Mapping[str, Any]
) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id, language=language, body=body), _decode)

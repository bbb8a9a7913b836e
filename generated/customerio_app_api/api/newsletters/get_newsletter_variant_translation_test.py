"""Get a translation of a newsletter test group: `GET /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, path_number, path_text
from ...models.newsletter_content_response import NewsletterContentResponse
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["newsletters.get_test_translation"]
_decode = NewsletterContentResponse.from_dict


def _request(newsletter_id: int, test_group_id: str | int, language: str) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        f"/v1/newsletters/{path_number('newsletter_id', newsletter_id)}/test_group/{path_text('test_group_id', test_group_id)}/language/{path_text('language', language, may_be_empty=True)}",
    )


def sync(
    newsletter_id: int, test_group_id: str | int, language: str, *, client: SyncClient
) -> NewsletterContentResponse:
    """Get a translation of a newsletter test group. Raises for every answer but the documented success."""
    return client.execute(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language), _decode
    )


def sync_detailed(
    newsletter_id: int, test_group_id: str | int, language: str, *, client: SyncClient
) -> Response[NewsletterContentResponse]:
    """The same with status, headers and raw body."""
    return client.execute_detailed(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language), _decode
    )


async def asyncio(
    newsletter_id: int, test_group_id: str | int, language: str, *, client: AsyncClient
) -> NewsletterContentResponse:
    """Get a translation of a newsletter test group. Raises for every answer but the documented success."""
    return await client.execute(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language), _decode
    )


async def asyncio_detailed(
    newsletter_id: int, test_group_id: str | int, language: str, *, client: AsyncClient
) -> Response[NewsletterContentResponse]:
    """The same with status, headers and raw body."""
    return await client.execute_detailed(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language), _decode
    )

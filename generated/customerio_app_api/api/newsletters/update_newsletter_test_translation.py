"""Update a translation of a newsletter test group: `PUT
/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...fields import Object
from ...models.newsletter_content_response import NewsletterContentResponse
from ...models.newsletter_content_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.newsletter_content_update import NewsletterContentUpdate
    from ...types import Response

OPERATION = OPERATIONS["newsletters.update_test_translation"]


def _request(
    newsletter_id: int, test_group_id: str | int, language: str, *, body: NewsletterContentUpdate
) -> RequestSpec:
    from ...models.newsletter_content_update import read as _NewsletterContentUpdate

    return RequestSpec(
        OPERATION,
        path=(
            ("newsletter_id", newsletter_id, "number"),
            ("test_group_id", test_group_id, "text"),
            ("language", language, "text_or_empty"),
        ),
        body=body,
        body_kind=Object(_NewsletterContentUpdate),
        body_name="NewsletterContentUpdate",
    )


def sync(
    newsletter_id: int, test_group_id: str | int, language: str, *, client: SyncClient, body: NewsletterContentUpdate
) -> NewsletterContentResponse:
    """Update a translation of a newsletter test group. Raises for every response but the documented success."""
    return client._execute(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, body=body), _decode
    )


def sync_detailed(
    newsletter_id: int, test_group_id: str | int, language: str, *, client: SyncClient, body: NewsletterContentUpdate
) -> Response[NewsletterContentResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, body=body), _decode
    )


async def asyncio(
    newsletter_id: int, test_group_id: str | int, language: str, *, client: AsyncClient, body: NewsletterContentUpdate
) -> NewsletterContentResponse:
    """Update a translation of a newsletter test group. Raises for every response but the documented success."""
    return await client._execute(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, body=body), _decode
    )


async def asyncio_detailed(
    newsletter_id: int, test_group_id: str | int, language: str, *, client: AsyncClient, body: NewsletterContentUpdate
) -> Response[NewsletterContentResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, body=body), _decode
    )

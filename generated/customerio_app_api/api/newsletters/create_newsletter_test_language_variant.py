"""Add a translation to a newsletter test group: `POST
/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...fields import Object
from ...models.newsletter_response import NewsletterResponse
from ...models.newsletter_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.newsletter_variant_input import NewsletterVariantInput
    from ...types import Response

OPERATION = OPERATIONS["newsletters.create_test_translation"]


def _request(newsletter_id: int, test_group_id: str | int, *, body: NewsletterVariantInput) -> RequestSpec:
    from ...models.newsletter_variant_input import read as _NewsletterVariantInput

    return RequestSpec(
        OPERATION,
        path=(("newsletter_id", newsletter_id, "number"), ("test_group_id", test_group_id, "text")),
        body=body,
        body_kind=Object(_NewsletterVariantInput),
        body_name="NewsletterVariantInput",
    )


def sync(
    newsletter_id: int, test_group_id: str | int, *, client: SyncClient, body: NewsletterVariantInput
) -> NewsletterResponse:
    """Add a translation to a newsletter test group. Raises for every response but the documented success."""
    return client._execute(_request(newsletter_id=newsletter_id, test_group_id=test_group_id, body=body), _decode)


def sync_detailed(
    newsletter_id: int, test_group_id: str | int, *, client: SyncClient, body: NewsletterVariantInput
) -> Response[NewsletterResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, body=body), _decode
    )


async def asyncio(
    newsletter_id: int, test_group_id: str | int, *, client: AsyncClient, body: NewsletterVariantInput
) -> NewsletterResponse:
    """Add a translation to a newsletter test group. Raises for every response but the documented success."""
    return await client._execute(_request(newsletter_id=newsletter_id, test_group_id=test_group_id, body=body), _decode)


async def asyncio_detailed(
    newsletter_id: int, test_group_id: str | int, *, client: AsyncClient, body: NewsletterVariantInput
) -> Response[NewsletterResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, body=body), _decode
    )

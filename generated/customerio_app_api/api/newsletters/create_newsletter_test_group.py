"""Add an A/B test group to a newsletter: `POST /v1/newsletters/{newsletter_id}/test_groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.newsletter_response import NewsletterResponse
from ...models.newsletter_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["newsletters.create_test_group"]


def _request(newsletter_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("newsletter_id", newsletter_id, "number"),))


def sync(newsletter_id: int, *, client: SyncClient) -> NewsletterResponse:
    """Add an A/B test group to a newsletter. Raises for every response but the documented success."""
    return client._execute(_request(newsletter_id=newsletter_id), _decode)


def sync_detailed(newsletter_id: int, *, client: SyncClient) -> Response[NewsletterResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(newsletter_id=newsletter_id), _decode)


async def asyncio(newsletter_id: int, *, client: AsyncClient) -> NewsletterResponse:
    """Add an A/B test group to a newsletter. Raises for every response but the documented success."""
    return await client._execute(_request(newsletter_id=newsletter_id), _decode)


async def asyncio_detailed(newsletter_id: int, *, client: AsyncClient) -> Response[NewsletterResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(newsletter_id=newsletter_id), _decode)

"""Create a newsletter: `POST /v1/newsletters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...fields import Object
from ...models.newsletter_response import NewsletterResponse
from ...models.newsletter_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.newsletter_input import NewsletterInput
    from ...types import Response

OPERATION = OPERATIONS["newsletters.create"]


def _request(*, body: NewsletterInput) -> RequestSpec:
    from ...models.newsletter_input import read as _NewsletterInput

    return RequestSpec(OPERATION, body=body, body_kind=Object(_NewsletterInput), body_name="NewsletterInput")


def sync(*, client: SyncClient, body: NewsletterInput) -> NewsletterResponse:
    """Create a newsletter. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(*, client: SyncClient, body: NewsletterInput) -> Response[NewsletterResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: NewsletterInput) -> NewsletterResponse:
    """Create a newsletter. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(*, client: AsyncClient, body: NewsletterInput) -> Response[NewsletterResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

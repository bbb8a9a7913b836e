"""Update a newsletter variant: `PUT /v1/newsletters/{newsletter_id}/contents/{content_id}`."""

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

OPERATION = OPERATIONS["newsletters.update_variant"]


def _request(newsletter_id: int, content_id: int, *, body: NewsletterContentUpdate) -> RequestSpec:
    from ...models.newsletter_content_update import read as _NewsletterContentUpdate

    return RequestSpec(
        OPERATION,
        path=(("newsletter_id", newsletter_id, "number"), ("content_id", content_id, "number")),
        body=body,
        body_kind=Object(_NewsletterContentUpdate),
        body_name="NewsletterContentUpdate",
    )


def sync(
    newsletter_id: int, content_id: int, *, client: SyncClient, body: NewsletterContentUpdate
) -> NewsletterContentResponse:
    """Update a newsletter variant. Raises for every response but the documented success."""
    return client._execute(_request(newsletter_id=newsletter_id, content_id=content_id, body=body), _decode)


def sync_detailed(
    newsletter_id: int, content_id: int, *, client: SyncClient, body: NewsletterContentUpdate
) -> Response[NewsletterContentResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(newsletter_id=newsletter_id, content_id=content_id, body=body), _decode)


async def asyncio(
    newsletter_id: int, content_id: int, *, client: AsyncClient, body: NewsletterContentUpdate
) -> NewsletterContentResponse:
    """Update a newsletter variant. Raises for every response but the documented success."""
    return await client._execute(_request(newsletter_id=newsletter_id, content_id=content_id, body=body), _decode)


async def asyncio_detailed(
    newsletter_id: int, content_id: int, *, client: AsyncClient, body: NewsletterContentUpdate
) -> Response[NewsletterContentResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(newsletter_id=newsletter_id, content_id=content_id, body=body), _decode
    )

"""Send a newsletter now: `POST /v1/newsletters/{newsletter_id}/send`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.newsletter_response import NewsletterResponse
from ...models.newsletter_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.send_newsletter_request import SendNewsletterRequest
    from ...types import Response

OPERATION = OPERATIONS["newsletters.send"]


def _request(newsletter_id: int, *, body: SendNewsletterRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.send_newsletter_request import read as _SendNewsletterRequest

    return RequestSpec(
        OPERATION,
        path=(("newsletter_id", newsletter_id, "number"),),
        body=body,
        body_kind=Object(_SendNewsletterRequest),
        body_name="SendNewsletterRequest",
    )


def sync(
    newsletter_id: int, *, client: SyncClient, body: SendNewsletterRequest | Mapping[str, Any]
) -> NewsletterResponse:
    """Send a newsletter now. Raises for every response but the documented success."""
    return client._execute(_request(newsletter_id=newsletter_id, body=body), _decode)


def sync_detailed(
    newsletter_id: int, *, client: SyncClient, body: SendNewsletterRequest | Mapping[str, Any]
) -> Response[NewsletterResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(newsletter_id=newsletter_id, body=body), _decode)


async def asyncio(
    newsletter_id: int, *, client: AsyncClient, body: SendNewsletterRequest | Mapping[str, Any]
) -> NewsletterResponse:
    """Send a newsletter now. Raises for every response but the documented success."""
    return await client._execute(_request(newsletter_id=newsletter_id, body=body), _decode)


async def asyncio_detailed(
    newsletter_id: int, *, client: AsyncClient, body: SendNewsletterRequest | Mapping[str, Any]
) -> Response[NewsletterResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(newsletter_id=newsletter_id, body=body), _decode)

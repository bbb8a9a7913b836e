"""List the deliveries of a newsletter: `GET /v1/newsletters/{newsletter_id}/messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.newsletter_delivery_list import NewsletterDeliveryList
from ...models.newsletter_delivery_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.message_metric import MessageMetric
    from ...types import Response, Time

OPERATION = OPERATIONS["newsletters.list_messages"]


def _request(
    newsletter_id: int,
    *,
    start: str | None = None,
    limit: int | None = None,
    metric: MessageMetric
    | Literal[
        "attempted",
        "sent",
        "delivered",
        "opened",
        "clicked",
        "converted",
        "bounced",
        "spammed",
        "unsubscribed",
        "dropped",
        "failed",
        "undeliverable",
    ]
    | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("newsletter_id", newsletter_id, "number"),),
        query=(
            ("start", start, "text"),
            ("limit", limit, "number"),
            ("metric", metric, "text"),
            ("start_ts", start_ts, "time"),
            ("end_ts", end_ts, "time"),
            ("get_tracked_responses", get_tracked_responses, "boolean"),
        ),
    )


def sync(
    newsletter_id: int,
    *,
    client: SyncClient,
    start: str | None = None,
    limit: int | None = None,
    metric: MessageMetric
    | Literal[
        "attempted",
        "sent",
        "delivered",
        "opened",
        "clicked",
        "converted",
        "bounced",
        "spammed",
        "unsubscribed",
        "dropped",
        "failed",
        "undeliverable",
    ]
    | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> NewsletterDeliveryList:
    """List the deliveries of a newsletter. Raises for every response but the documented success."""
    return client._execute(
        _request(
            newsletter_id=newsletter_id,
            start=start,
            limit=limit,
            metric=metric,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


def sync_detailed(
    newsletter_id: int,
    *,
    client: SyncClient,
    start: str | None = None,
    limit: int | None = None,
    metric: MessageMetric
    | Literal[
        "attempted",
        "sent",
        "delivered",
        "opened",
        "clicked",
        "converted",
        "bounced",
        "spammed",
        "unsubscribed",
        "dropped",
        "failed",
        "undeliverable",
    ]
    | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> Response[NewsletterDeliveryList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(
            newsletter_id=newsletter_id,
            start=start,
            limit=limit,
            metric=metric,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


async def asyncio(
    newsletter_id: int,
    *,
    client: AsyncClient,
    start: str | None = None,
    limit: int | None = None,
    metric: MessageMetric
    | Literal[
        "attempted",
        "sent",
        "delivered",
        "opened",
        "clicked",
        "converted",
        "bounced",
        "spammed",
        "unsubscribed",
        "dropped",
        "failed",
        "undeliverable",
    ]
    | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> NewsletterDeliveryList:
    """List the deliveries of a newsletter. Raises for every response but the documented success."""
    return await client._execute(
        _request(
            newsletter_id=newsletter_id,
            start=start,
            limit=limit,
            metric=metric,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


async def asyncio_detailed(
    newsletter_id: int,
    *,
    client: AsyncClient,
    start: str | None = None,
    limit: int | None = None,
    metric: MessageMetric
    | Literal[
        "attempted",
        "sent",
        "delivered",
        "opened",
        "clicked",
        "converted",
        "bounced",
        "spammed",
        "unsubscribed",
        "dropped",
        "failed",
        "undeliverable",
    ]
    | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> Response[NewsletterDeliveryList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(
            newsletter_id=newsletter_id,
            start=start,
            limit=limit,
            metric=metric,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )

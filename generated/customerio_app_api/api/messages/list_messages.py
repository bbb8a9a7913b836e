"""List messages: `GET /v1/messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.message_delivery_list import MessageDeliveryList
from ...models.message_delivery_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.message_metric import MessageMetric
    from ...models.metric_channel_type import MetricChannelType
    from ...types import Response, Time

OPERATION = OPERATIONS["messages.list"]


def _request(
    *,
    start: str | None = None,
    limit: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
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
    drafts: bool | None = None,
    campaign_id: int | None = None,
    newsletter_id: int | None = None,
    action_id: int | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        query=(
            ("start", start, "text"),
            ("limit", limit, "number"),
            ("type", type, "text"),
            ("metric", metric, "text"),
            ("drafts", drafts, "boolean"),
            ("campaign_id", campaign_id, "number"),
            ("newsletter_id", newsletter_id, "number"),
            ("action_id", action_id, "number"),
            ("start_ts", start_ts, "time"),
            ("end_ts", end_ts, "time"),
            ("get_tracked_responses", get_tracked_responses, "boolean"),
        ),
    )


def sync(
    *,
    client: SyncClient,
    start: str | None = None,
    limit: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
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
    drafts: bool | None = None,
    campaign_id: int | None = None,
    newsletter_id: int | None = None,
    action_id: int | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> MessageDeliveryList:
    """List messages. Raises for every response but the documented success."""
    return client._execute(
        _request(
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            campaign_id=campaign_id,
            newsletter_id=newsletter_id,
            action_id=action_id,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


def sync_detailed(
    *,
    client: SyncClient,
    start: str | None = None,
    limit: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
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
    drafts: bool | None = None,
    campaign_id: int | None = None,
    newsletter_id: int | None = None,
    action_id: int | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> Response[MessageDeliveryList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            campaign_id=campaign_id,
            newsletter_id=newsletter_id,
            action_id=action_id,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


async def asyncio(
    *,
    client: AsyncClient,
    start: str | None = None,
    limit: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
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
    drafts: bool | None = None,
    campaign_id: int | None = None,
    newsletter_id: int | None = None,
    action_id: int | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> MessageDeliveryList:
    """List messages. Raises for every response but the documented success."""
    return await client._execute(
        _request(
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            campaign_id=campaign_id,
            newsletter_id=newsletter_id,
            action_id=action_id,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    start: str | None = None,
    limit: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
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
    drafts: bool | None = None,
    campaign_id: int | None = None,
    newsletter_id: int | None = None,
    action_id: int | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> Response[MessageDeliveryList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            campaign_id=campaign_id,
            newsletter_id=newsletter_id,
            action_id=action_id,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )

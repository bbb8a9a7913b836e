"""List the messages sent by a campaign: `GET /v1/campaigns/{campaign_id}/messages`."""

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

OPERATION = OPERATIONS["campaigns.list_messages"]


def _request(
    campaign_id: int,
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
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("campaign_id", campaign_id, "number"),),
        query=(
            ("start", start, "text"),
            ("limit", limit, "number"),
            ("type", type, "text"),
            ("metric", metric, "text"),
            ("drafts", drafts, "boolean"),
            ("start_ts", start_ts, "time"),
            ("end_ts", end_ts, "time"),
            ("get_tracked_responses", get_tracked_responses, "boolean"),
        ),
    )


def sync(
    campaign_id: int,
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
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> MessageDeliveryList:
    """List the messages sent by a campaign. Raises for every response but the documented success."""
    return client._execute(
        _request(
            campaign_id=campaign_id,
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


def sync_detailed(
    campaign_id: int,
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
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> Response[MessageDeliveryList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(
            campaign_id=campaign_id,
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


async def asyncio(
    campaign_id: int,
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
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> MessageDeliveryList:
    """List the messages sent by a campaign. Raises for every response but the documented success."""
    return await client._execute(
        _request(
            campaign_id=campaign_id,
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


async def asyncio_detailed(
    campaign_id: int,
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
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> Response[MessageDeliveryList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(
            campaign_id=campaign_id,
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )

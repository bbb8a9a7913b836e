"""List the messages sent by a broadcast: `GET /v1/broadcasts/{broadcast_id}/messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.message_delivery_list import MessageDeliveryList
from ...models.message_delivery_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.message_metric import MessageMetric
    from ...models.message_state import MessageState
    from ...models.metric_channel_type import MetricChannelType
    from ...types import Response, Time

OPERATION = OPERATIONS["broadcasts.list_messages"]


def _request(
    broadcast_id: int,
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
    state: MessageState | Literal["failed", "sent", "drafted", "attempted"] | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("broadcast_id", broadcast_id, "number"),),
        query=(
            ("start", start, "text"),
            ("limit", limit, "number"),
            ("metric", metric, "text"),
            ("state", state, "text"),
            ("type", type, "text"),
            ("start_ts", start_ts, "time"),
            ("end_ts", end_ts, "time"),
            ("get_tracked_responses", get_tracked_responses, "boolean"),
        ),
    )


def sync(
    broadcast_id: int,
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
    state: MessageState | Literal["failed", "sent", "drafted", "attempted"] | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> MessageDeliveryList:
    """List the messages sent by a broadcast. Raises for every response but the documented success."""
    return client._execute(
        _request(
            broadcast_id=broadcast_id,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            type=type,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


def sync_detailed(
    broadcast_id: int,
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
    state: MessageState | Literal["failed", "sent", "drafted", "attempted"] | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> Response[MessageDeliveryList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(
            broadcast_id=broadcast_id,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            type=type,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


async def asyncio(
    broadcast_id: int,
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
    state: MessageState | Literal["failed", "sent", "drafted", "attempted"] | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> MessageDeliveryList:
    """List the messages sent by a broadcast. Raises for every response but the documented success."""
    return await client._execute(
        _request(
            broadcast_id=broadcast_id,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            type=type,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


async def asyncio_detailed(
    broadcast_id: int,
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
    state: MessageState | Literal["failed", "sent", "drafted", "attempted"] | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> Response[MessageDeliveryList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(
            broadcast_id=broadcast_id,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            type=type,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )

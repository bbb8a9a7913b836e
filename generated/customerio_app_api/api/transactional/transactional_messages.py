"""List the sends of a transactional message: `GET /v1/transactional/{transactional_id}/messages`."""

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
    from ...types import Response, Time

OPERATION = OPERATIONS["transactional.list_messages"]


def _request(
    transactional_id: int,
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
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("transactional_id", transactional_id, "number"),),
        query=(
            ("start", start, "text"),
            ("limit", limit, "number"),
            ("metric", metric, "text"),
            ("state", state, "text"),
            ("start_ts", start_ts, "time"),
            ("end_ts", end_ts, "time"),
            ("get_tracked_responses", get_tracked_responses, "boolean"),
        ),
    )


def sync(
    transactional_id: int,
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
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> MessageDeliveryList:
    """List the sends of a transactional message. Raises for every response but the documented success."""
    return client._execute(
        _request(
            transactional_id=transactional_id,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


def sync_detailed(
    transactional_id: int,
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
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> Response[MessageDeliveryList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(
            transactional_id=transactional_id,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


async def asyncio(
    transactional_id: int,
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
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> MessageDeliveryList:
    """List the sends of a transactional message. Raises for every response but the documented success."""
    return await client._execute(
        _request(
            transactional_id=transactional_id,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )


async def asyncio_detailed(
    transactional_id: int,
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
    start_ts: Time | None = None,
    end_ts: Time | None = None,
    get_tracked_responses: bool | None = None,
) -> Response[MessageDeliveryList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(
            transactional_id=transactional_id,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        ),
        _decode,
    )

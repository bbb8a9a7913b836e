"""Get the metrics of a broadcast: `GET /v1/broadcasts/{broadcast_id}/metrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.message_metrics import MessageMetrics
from ...models.message_metrics import read as _decode
from ...operations import OPERATIONS
from ...series import tell

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.metric_channel_type import MetricChannelType
    from ...models.metric_period import MetricPeriod
    from ...types import Response

OPERATION = OPERATIONS["broadcasts.get_metrics"]


def _request(
    broadcast_id: int,
    *,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("broadcast_id", broadcast_id, "number"),),
        query=(("period", period, "text"), ("steps", steps, "number"), ("type", type, "text")),
    )


def sync(
    broadcast_id: int,
    *,
    client: SyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> MessageMetrics:
    """Get the metrics of a broadcast. Raises for every response but the documented success."""
    response = client._execute_detailed(
        _request(broadcast_id=broadcast_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response.parsed


def sync_detailed(
    broadcast_id: int,
    *,
    client: SyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> Response[MessageMetrics]:
    """The same with status, headers and raw body."""
    response = client._execute_detailed(
        _request(broadcast_id=broadcast_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response


async def asyncio(
    broadcast_id: int,
    *,
    client: AsyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> MessageMetrics:
    """Get the metrics of a broadcast. Raises for every response but the documented success."""
    response = await client._execute_detailed(
        _request(broadcast_id=broadcast_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response.parsed


async def asyncio_detailed(
    broadcast_id: int,
    *,
    client: AsyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> Response[MessageMetrics]:
    """The same with status, headers and raw body."""
    response = await client._execute_detailed(
        _request(broadcast_id=broadcast_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response

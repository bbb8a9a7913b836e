"""Get the link clicks of a broadcast action: `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics/links`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.link_metric_list import LinkMetricList
from ...models.link_metric_list import read as _decode
from ...operations import OPERATIONS
from ...series import tell

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.metric_channel_type import MetricChannelType
    from ...models.metric_period import MetricPeriod
    from ...types import Response

OPERATION = OPERATIONS["broadcasts.get_action_link_metrics"]


def _request(
    broadcast_id: int,
    action_id: int,
    *,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("broadcast_id", broadcast_id, "number"), ("action_id", action_id, "number")),
        query=(("period", period, "text"), ("steps", steps, "number"), ("type", type, "text")),
    )


def sync(
    broadcast_id: int,
    action_id: int,
    *,
    client: SyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> LinkMetricList:
    """Get the link clicks of a broadcast action. Raises for every response but the documented success."""
    response = client._execute_detailed(
        _request(broadcast_id=broadcast_id, action_id=action_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response.parsed


def sync_detailed(
    broadcast_id: int,
    action_id: int,
    *,
    client: SyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> Response[LinkMetricList]:
    """The same with status, headers and raw body."""
    response = client._execute_detailed(
        _request(broadcast_id=broadcast_id, action_id=action_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response


async def asyncio(
    broadcast_id: int,
    action_id: int,
    *,
    client: AsyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> LinkMetricList:
    """Get the link clicks of a broadcast action. Raises for every response but the documented success."""
    response = await client._execute_detailed(
        _request(broadcast_id=broadcast_id, action_id=action_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response.parsed


async def asyncio_detailed(
    broadcast_id: int,
    action_id: int,
    *,
    client: AsyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> Response[LinkMetricList]:
    """The same with status, headers and raw body."""
    response = await client._execute_detailed(
        _request(broadcast_id=broadcast_id, action_id=action_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response

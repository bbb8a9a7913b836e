"""Get the link clicks of a campaign: `GET /v1/campaigns/{campaign_id}/metrics/links`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.link_metric_list import LinkMetricList
from ...models.link_metric_list import read as _decode
from ...operations import OPERATIONS
from ...series import tell

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.metric_period import MetricPeriod
    from ...types import Response

OPERATION = OPERATIONS["campaigns.get_link_metrics"]


def _request(
    campaign_id: int,
    *,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    unique: bool | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("campaign_id", campaign_id, "number"),),
        query=(("period", period, "text"), ("steps", steps, "number"), ("unique", unique, "boolean")),
    )


def sync(
    campaign_id: int,
    *,
    client: SyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    unique: bool | None = None,
) -> LinkMetricList:
    """Get the link clicks of a campaign. Raises for every response but the documented success."""
    response = client._execute_detailed(
        _request(campaign_id=campaign_id, period=period, steps=steps, unique=unique), _decode
    )
    tell(response, step=period)
    return response.parsed


def sync_detailed(
    campaign_id: int,
    *,
    client: SyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    unique: bool | None = None,
) -> Response[LinkMetricList]:
    """The same with status, headers and raw body."""
    response = client._execute_detailed(
        _request(campaign_id=campaign_id, period=period, steps=steps, unique=unique), _decode
    )
    tell(response, step=period)
    return response


async def asyncio(
    campaign_id: int,
    *,
    client: AsyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    unique: bool | None = None,
) -> LinkMetricList:
    """Get the link clicks of a campaign. Raises for every response but the documented success."""
    response = await client._execute_detailed(
        _request(campaign_id=campaign_id, period=period, steps=steps, unique=unique), _decode
    )
    tell(response, step=period)
    return response.parsed


async def asyncio_detailed(
    campaign_id: int,
    *,
    client: AsyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    unique: bool | None = None,
) -> Response[LinkMetricList]:
    """The same with status, headers and raw body."""
    response = await client._execute_detailed(
        _request(campaign_id=campaign_id, period=period, steps=steps, unique=unique), _decode
    )
    tell(response, step=period)
    return response

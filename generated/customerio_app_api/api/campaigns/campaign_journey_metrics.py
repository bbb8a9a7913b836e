"""Get the journey metrics of a campaign: `GET /v1/campaigns/{campaign_id}/journey_metrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.journey_metric_response import JourneyMetricResponse
from ...models.journey_metric_response import read as _decode
from ...operations import OPERATIONS
from ...series import tell

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.metric_resolution import MetricResolution
    from ...types import Response, Time

OPERATION = OPERATIONS["campaigns.get_journey_metrics"]


def _request(
    campaign_id: int,
    *,
    start: Time,
    end: Time,
    resolution: MetricResolution | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"],
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("campaign_id", campaign_id, "number"),),
        query=(("start", start, "time"), ("end", end, "time"), ("resolution", resolution, "text")),
    )


def sync(
    campaign_id: int,
    *,
    client: SyncClient,
    start: Time,
    end: Time,
    resolution: MetricResolution | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"],
) -> JourneyMetricResponse:
    """Get the journey metrics of a campaign. Raises for every response but the documented success."""
    response = client._execute_detailed(
        _request(campaign_id=campaign_id, start=start, end=end, resolution=resolution), _decode
    )
    tell(response, start=start, step=resolution)
    return response.parsed


def sync_detailed(
    campaign_id: int,
    *,
    client: SyncClient,
    start: Time,
    end: Time,
    resolution: MetricResolution | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"],
) -> Response[JourneyMetricResponse]:
    """The same with status, headers and raw body."""
    response = client._execute_detailed(
        _request(campaign_id=campaign_id, start=start, end=end, resolution=resolution), _decode
    )
    tell(response, start=start, step=resolution)
    return response


async def asyncio(
    campaign_id: int,
    *,
    client: AsyncClient,
    start: Time,
    end: Time,
    resolution: MetricResolution | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"],
) -> JourneyMetricResponse:
    """Get the journey metrics of a campaign. Raises for every response but the documented success."""
    response = await client._execute_detailed(
        _request(campaign_id=campaign_id, start=start, end=end, resolution=resolution), _decode
    )
    tell(response, start=start, step=resolution)
    return response.parsed


async def asyncio_detailed(
    campaign_id: int,
    *,
    client: AsyncClient,
    start: Time,
    end: Time,
    resolution: MetricResolution | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"],
) -> Response[JourneyMetricResponse]:
    """The same with status, headers and raw body."""
    response = await client._execute_detailed(
        _request(campaign_id=campaign_id, start=start, end=end, resolution=resolution), _decode
    )
    tell(response, start=start, step=resolution)
    return response

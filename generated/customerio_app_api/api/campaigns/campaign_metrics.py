"""Get the metrics of a campaign: `GET /v1/campaigns/{campaign_id}/metrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.campaign_metrics import CampaignMetrics
from ...models.campaign_metrics import read as _decode
from ...operations import OPERATIONS
from ...series import tell

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.metric_channel_type import MetricChannelType
    from ...models.metric_period import MetricPeriod
    from ...models.metric_resolution import MetricResolution
    from ...models.metrics_version import MetricsVersion
    from ...types import Response, Time

OPERATION = OPERATIONS["campaigns.get_metrics"]


def _request(
    campaign_id: int,
    *,
    version: MetricsVersion | Literal[1, 2] | None = None,
    res: MetricResolution
    | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"]
    | None = None,
    start: Time | None = None,
    end: Time | None = None,
    tz: str | None = None,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("campaign_id", campaign_id, "number"),),
        query=(
            ("version", version, "text"),
            ("res", res, "text"),
            ("start", start, "time"),
            ("end", end, "time"),
            ("tz", tz, "text"),
            ("period", period, "text"),
            ("steps", steps, "number"),
            ("type", type, "text"),
        ),
    )


def sync(
    campaign_id: int,
    *,
    client: SyncClient,
    version: MetricsVersion | Literal[1, 2] | None = None,
    res: MetricResolution
    | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"]
    | None = None,
    start: Time | None = None,
    end: Time | None = None,
    tz: str | None = None,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> CampaignMetrics:
    """Get the metrics of a campaign. Raises for every response but the documented success."""
    response = client._execute_detailed(
        _request(
            campaign_id=campaign_id,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        ),
        _decode,
    )
    tell(response, step=res or period, start=start, zone=tz)
    return response.parsed


def sync_detailed(
    campaign_id: int,
    *,
    client: SyncClient,
    version: MetricsVersion | Literal[1, 2] | None = None,
    res: MetricResolution
    | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"]
    | None = None,
    start: Time | None = None,
    end: Time | None = None,
    tz: str | None = None,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> Response[CampaignMetrics]:
    """The same with status, headers and raw body."""
    response = client._execute_detailed(
        _request(
            campaign_id=campaign_id,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        ),
        _decode,
    )
    tell(response, step=res or period, start=start, zone=tz)
    return response


async def asyncio(
    campaign_id: int,
    *,
    client: AsyncClient,
    version: MetricsVersion | Literal[1, 2] | None = None,
    res: MetricResolution
    | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"]
    | None = None,
    start: Time | None = None,
    end: Time | None = None,
    tz: str | None = None,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> CampaignMetrics:
    """Get the metrics of a campaign. Raises for every response but the documented success."""
    response = await client._execute_detailed(
        _request(
            campaign_id=campaign_id,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        ),
        _decode,
    )
    tell(response, step=res or period, start=start, zone=tz)
    return response.parsed


async def asyncio_detailed(
    campaign_id: int,
    *,
    client: AsyncClient,
    version: MetricsVersion | Literal[1, 2] | None = None,
    res: MetricResolution
    | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"]
    | None = None,
    start: Time | None = None,
    end: Time | None = None,
    tz: str | None = None,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: MetricChannelType
    | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
    | None = None,
) -> Response[CampaignMetrics]:
    """The same with status, headers and raw body."""
    response = await client._execute_detailed(
        _request(
            campaign_id=campaign_id,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        ),
        _decode,
    )
    tell(response, step=res or period, start=start, zone=tz)
    return response

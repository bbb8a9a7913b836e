from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.campaign_action_list import CampaignActionList
    from ...models.campaign_action_metrics import CampaignActionMetrics
    from ...models.campaign_action_response import CampaignActionResponse
    from ...models.campaign_action_update import CampaignActionUpdate
    from ...models.campaign_list import CampaignList
    from ...models.campaign_metrics import CampaignMetrics
    from ...models.campaign_response import CampaignResponse
    from ...models.journey_metric_response import JourneyMetricResponse
    from ...models.link_metric_list import LinkMetricList
    from ...models.message_delivery_list import MessageDeliveryList
    from ...models.message_metric import MessageMetric
    from ...models.metric_channel_type import MetricChannelType
    from ...models.metric_period import MetricPeriod
    from ...models.metric_resolution import MetricResolution
    from ...models.metrics_version import MetricsVersion
    from ...types import Response, Time


class RawCampaigns:
    """Campaigns, their messages, journeys and metrics."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> Response[CampaignList]:
        """List the campaigns: `campaigns.list` with its response."""
        from ...api.campaigns import list_campaigns

        return list_campaigns.sync_detailed(client=self._client)

    def get(self, campaign_id: int) -> Response[CampaignResponse]:
        """Get a campaign: `campaigns.get` with its response."""
        from ...api.campaigns import get_campaigns

        return get_campaigns.sync_detailed(campaign_id=campaign_id, client=self._client)

    def list_actions(self, campaign_id: int, *, start: str | None = None) -> Response[CampaignActionList]:
        """List the actions of a campaign: `campaigns.list_actions` with its response."""
        from ...api.campaigns import list_campaign_actions

        return list_campaign_actions.sync_detailed(campaign_id=campaign_id, client=self._client, start=start)

    def get_action(self, campaign_id: int, action_id: int) -> Response[CampaignActionResponse]:
        """Get an action of a campaign: `campaigns.get_action` with its response."""
        from ...api.campaigns import get_campaign_action

        return get_campaign_action.sync_detailed(campaign_id=campaign_id, action_id=action_id, client=self._client)

    def update_action(
        self, campaign_id: int, action_id: int, body: CampaignActionUpdate
    ) -> Response[CampaignActionResponse]:
        """Change an action of a campaign: `campaigns.update_action` with its response."""
        from ...api.campaigns import update_campaign_action

        return update_campaign_action.sync_detailed(
            campaign_id=campaign_id, action_id=action_id, client=self._client, body=body
        )

    def get_action_translation(
        self, campaign_id: int, action_id: int, language: str
    ) -> Response[CampaignActionResponse]:
        """Get a translation of a campaign message: `campaigns.get_action_translation` with its response."""
        from ...api.campaigns import get_campaign_action_translation

        return get_campaign_action_translation.sync_detailed(
            campaign_id=campaign_id, action_id=action_id, language=language, client=self._client
        )

    def update_action_translation(
        self, campaign_id: int, action_id: int, language: str, body: CampaignActionUpdate
    ) -> Response[CampaignActionResponse]:
        """Change a translation of a campaign message: `campaigns.update_action_translation` with its response."""
        from ...api.campaigns import update_campaign_action_translation

        return update_campaign_action_translation.sync_detailed(
            campaign_id=campaign_id, action_id=action_id, language=language, client=self._client, body=body
        )

    def get_action_metrics(
        self,
        campaign_id: int,
        action_id: int,
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
    ) -> Response[CampaignActionMetrics]:
        """Get the metrics of a campaign action: `campaigns.get_action_metrics` with its response."""
        from ...api.campaigns import campaign_action_metrics

        return campaign_action_metrics.sync_detailed(
            campaign_id=campaign_id,
            action_id=action_id,
            client=self._client,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        )

    def get_action_link_metrics(
        self,
        campaign_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: MetricChannelType
        | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
        | None = None,
        unique: bool | None = None,
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a campaign action: `campaigns.get_action_link_metrics` with its response."""
        from ...api.campaigns import campaign_action_links

        return campaign_action_links.sync_detailed(
            campaign_id=campaign_id,
            action_id=action_id,
            client=self._client,
            period=period,
            steps=steps,
            type=type,
            unique=unique,
        )

    def get_journey_metrics(
        self,
        campaign_id: int,
        *,
        start: Time,
        end: Time,
        resolution: MetricResolution
        | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"],
    ) -> Response[JourneyMetricResponse]:
        """Get the journey metrics of a campaign: `campaigns.get_journey_metrics` with its response."""
        from ...api.campaigns import campaign_journey_metrics

        return campaign_journey_metrics.sync_detailed(
            campaign_id=campaign_id, client=self._client, start=start, end=end, resolution=resolution
        )

    def list_messages(
        self,
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
    ) -> Response[MessageDeliveryList]:
        """List the messages sent by a campaign: `campaigns.list_messages` with its response."""
        from ...api.campaigns import get_campaign_messages

        return get_campaign_messages.sync_detailed(
            campaign_id=campaign_id,
            client=self._client,
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    def get_metrics(
        self,
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
    ) -> Response[CampaignMetrics]:
        """Get the metrics of a campaign: `campaigns.get_metrics` with its response."""
        from ...api.campaigns import campaign_metrics

        return campaign_metrics.sync_detailed(
            campaign_id=campaign_id,
            client=self._client,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        )

    def get_link_metrics(
        self,
        campaign_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a campaign: `campaigns.get_link_metrics` with its response."""
        from ...api.campaigns import campaign_link_metrics

        return campaign_link_metrics.sync_detailed(
            campaign_id=campaign_id, client=self._client, period=period, steps=steps, unique=unique
        )


class AsyncRawCampaigns:
    """Campaigns, their messages, journeys and metrics."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> Response[CampaignList]:
        """List the campaigns: `campaigns.list` with its response."""
        from ...api.campaigns import list_campaigns

        return await list_campaigns.asyncio_detailed(client=self._client)

    async def get(self, campaign_id: int) -> Response[CampaignResponse]:
        """Get a campaign: `campaigns.get` with its response."""
        from ...api.campaigns import get_campaigns

        return await get_campaigns.asyncio_detailed(campaign_id=campaign_id, client=self._client)

    async def list_actions(self, campaign_id: int, *, start: str | None = None) -> Response[CampaignActionList]:
        """List the actions of a campaign: `campaigns.list_actions` with its response."""
        from ...api.campaigns import list_campaign_actions

        return await list_campaign_actions.asyncio_detailed(campaign_id=campaign_id, client=self._client, start=start)

    async def get_action(self, campaign_id: int, action_id: int) -> Response[CampaignActionResponse]:
        """Get an action of a campaign: `campaigns.get_action` with its response."""
        from ...api.campaigns import get_campaign_action

        return await get_campaign_action.asyncio_detailed(
            campaign_id=campaign_id, action_id=action_id, client=self._client
        )

    async def update_action(
        self, campaign_id: int, action_id: int, body: CampaignActionUpdate
    ) -> Response[CampaignActionResponse]:
        """Change an action of a campaign: `campaigns.update_action` with its response."""
        from ...api.campaigns import update_campaign_action

        return await update_campaign_action.asyncio_detailed(
            campaign_id=campaign_id, action_id=action_id, client=self._client, body=body
        )

    async def get_action_translation(
        self, campaign_id: int, action_id: int, language: str
    ) -> Response[CampaignActionResponse]:
        """Get a translation of a campaign message: `campaigns.get_action_translation` with its response."""
        from ...api.campaigns import get_campaign_action_translation

        return await get_campaign_action_translation.asyncio_detailed(
            campaign_id=campaign_id, action_id=action_id, language=language, client=self._client
        )

    async def update_action_translation(
        self, campaign_id: int, action_id: int, language: str, body: CampaignActionUpdate
    ) -> Response[CampaignActionResponse]:
        """Change a translation of a campaign message: `campaigns.update_action_translation` with its response."""
        from ...api.campaigns import update_campaign_action_translation

        return await update_campaign_action_translation.asyncio_detailed(
            campaign_id=campaign_id, action_id=action_id, language=language, client=self._client, body=body
        )

    async def get_action_metrics(
        self,
        campaign_id: int,
        action_id: int,
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
    ) -> Response[CampaignActionMetrics]:
        """Get the metrics of a campaign action: `campaigns.get_action_metrics` with its response."""
        from ...api.campaigns import campaign_action_metrics

        return await campaign_action_metrics.asyncio_detailed(
            campaign_id=campaign_id,
            action_id=action_id,
            client=self._client,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        )

    async def get_action_link_metrics(
        self,
        campaign_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: MetricChannelType
        | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
        | None = None,
        unique: bool | None = None,
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a campaign action: `campaigns.get_action_link_metrics` with its response."""
        from ...api.campaigns import campaign_action_links

        return await campaign_action_links.asyncio_detailed(
            campaign_id=campaign_id,
            action_id=action_id,
            client=self._client,
            period=period,
            steps=steps,
            type=type,
            unique=unique,
        )

    async def get_journey_metrics(
        self,
        campaign_id: int,
        *,
        start: Time,
        end: Time,
        resolution: MetricResolution
        | Literal["hours", "hourly", "days", "daily", "weeks", "weekly", "months", "monthly"],
    ) -> Response[JourneyMetricResponse]:
        """Get the journey metrics of a campaign: `campaigns.get_journey_metrics` with its response."""
        from ...api.campaigns import campaign_journey_metrics

        return await campaign_journey_metrics.asyncio_detailed(
            campaign_id=campaign_id, client=self._client, start=start, end=end, resolution=resolution
        )

    async def list_messages(
        self,
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
    ) -> Response[MessageDeliveryList]:
        """List the messages sent by a campaign: `campaigns.list_messages` with its response."""
        from ...api.campaigns import get_campaign_messages

        return await get_campaign_messages.asyncio_detailed(
            campaign_id=campaign_id,
            client=self._client,
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    async def get_metrics(
        self,
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
    ) -> Response[CampaignMetrics]:
        """Get the metrics of a campaign: `campaigns.get_metrics` with its response."""
        from ...api.campaigns import campaign_metrics

        return await campaign_metrics.asyncio_detailed(
            campaign_id=campaign_id,
            client=self._client,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        )

    async def get_link_metrics(
        self,
        campaign_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a campaign: `campaigns.get_link_metrics` with its response."""
        from ...api.campaigns import campaign_link_metrics

        return await campaign_link_metrics.asyncio_detailed(
            campaign_id=campaign_id, client=self._client, period=period, steps=steps, unique=unique
        )

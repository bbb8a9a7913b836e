from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from ..models.campaign_action import CampaignAction
    from ..models.campaign_action_list import CampaignActionList
    from ..models.campaign_action_metrics import CampaignActionMetrics
    from ..models.campaign_action_response import CampaignActionResponse
    from ..models.campaign_action_update import CampaignActionUpdate
    from ..models.campaign_list import CampaignList
    from ..models.campaign_metrics import CampaignMetrics
    from ..models.campaign_response import CampaignResponse
    from ..models.journey_metric_response import JourneyMetricResponse
    from ..models.link_metric_list import LinkMetricList
    from ..models.message_delivery import MessageDelivery
    from ..models.message_delivery_list import MessageDeliveryList
    from ..models.message_metric import MessageMetric
    from ..models.metric_channel_type import MetricChannelType
    from ..models.metric_period import MetricPeriod
    from ..models.metric_resolution import MetricResolution
    from ..models.metrics_version import MetricsVersion
    from ..pages import AsyncPages, Pages
    from ..types import Time


class Campaigns:
    """Campaigns, their messages, journeys and metrics."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> CampaignList:
        """List the campaigns.

        Returns every campaign of the workspace in one response; there is no paging. The `type` of a campaign names its
        trigger and says which of seven forms it has.

        `GET /v1/campaigns`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listCampaigns
        """
        from ..api.campaigns import list_campaigns

        return list_campaigns.sync(client=self._client)

    def get(self, campaign_id: int) -> CampaignResponse:
        """Get a campaign.

        Returns the settings, state, tags and actions of one campaign, in the form that its `type` names. The actions
        are references (number and type); `campaigns.list_actions` has their content.

        `GET /v1/campaigns/{campaign_id}`

        Args:
            campaign_id: Number of the campaign.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCampaigns
        """
        from ..api.campaigns import get_campaigns

        return get_campaigns.sync(campaign_id=campaign_id, client=self._client)

    def list_actions(self, campaign_id: int, *, start: str | None = None) -> CampaignActionList:
        """List the actions of a campaign.

        Returns the messages and webhooks of a campaign with their content, 10 a page; the page size is fixed. The form
        of an item follows its `type`. Language variants are listed as actions of their own. The `recipient` of an SMS
        or WhatsApp action is blank when it is written in Liquid.

        `GET /v1/campaigns/{campaign_id}/actions`

        Args:
            campaign_id: Number of the campaign.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listCampaignActions
        """
        from ..api.campaigns import list_campaign_actions

        return list_campaign_actions.sync(campaign_id=campaign_id, client=self._client, start=start)

    def iter_actions(
        self, campaign_id: int, *, start: str | None = None, prefetch: int = 0
    ) -> Pages[CampaignAction, CampaignActionList]:
        """List the actions of a campaign, over all pages.

        Yields the items of `actions` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            campaign_id: Number of the campaign.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_actions` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listCampaignActions
        """
        from ..api.campaigns import list_campaign_actions

        arguments: dict[str, Any] = {"campaign_id": campaign_id, "start": start}
        return self._client._paginate(
            list_campaign_actions.OPERATION, list_campaign_actions.sync, arguments, prefetch=prefetch
        )

    def get_action(self, campaign_id: int, action_id: int) -> CampaignActionResponse:
        """Get an action of a campaign.

        Returns one message or webhook of a campaign with its content. The form of the response follows its `type`. The
        `recipient` of an SMS or WhatsApp action is blank when it is written in Liquid.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the action: one message or webhook of the workflow.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCampaignAction
        """
        from ..api.campaigns import get_campaign_action

        return get_campaign_action.sync(campaign_id=campaign_id, action_id=action_id, client=self._client)

    def update_action(self, campaign_id: int, action_id: int, body: CampaignActionUpdate) -> CampaignActionResponse:
        """Change an action of a campaign.

        Changes the content or the sending state of one message or webhook and returns it as it is afterwards. Content
        made in Design Studio cannot be changed this way, and neither can a `body` that was built with the drag-and-drop
        editor. Headers are a list of objects in a message, and JSON text in a webhook.

        `PUT /v1/campaigns/{campaign_id}/actions/{action_id}`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the action: one message or webhook of the workflow.
            body: The fields to change, in the form that fits the type of the action.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateCampaignAction
        """
        from ..api.campaigns import update_campaign_action

        return update_campaign_action.sync(campaign_id=campaign_id, action_id=action_id, client=self._client, body=body)

    def get_action_translation(self, campaign_id: int, action_id: int, language: str) -> CampaignActionResponse:
        """Get a translation of a campaign message.

        Returns the variant of a campaign message in one language. An empty language names the default variant. A
        language without a variant is an error.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the message whose translation is meant.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCampaignActionTranslation
        """
        from ..api.campaigns import get_campaign_action_translation

        return get_campaign_action_translation.sync(
            campaign_id=campaign_id, action_id=action_id, language=language, client=self._client
        )

    def update_action_translation(
        self, campaign_id: int, action_id: int, language: str, body: CampaignActionUpdate
    ) -> CampaignActionResponse:
        """Change a translation of a campaign message.

        Changes the variant of a campaign message in one language and returns it as it is afterwards. An empty language
        names the default variant; a language without a variant is an error, so variants cannot be added this way.
        Content made in Design Studio cannot be changed, and neither can a `body` that was built with the drag-and-drop
        editor.

        `PUT /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the message whose translation is meant.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.
            body: The fields to change, in the form that fits the type of the message.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateCampaignActionTranslation
        """
        from ..api.campaigns import update_campaign_action_translation

        return update_campaign_action_translation.sync(
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
    ) -> CampaignActionMetrics:
        """Get the metrics of a campaign action.

        Returns one count a period for each metric of an action, oldest period first. Prefer `version` 2, which takes
        `res`, `start`, `end` and `tz`; any other version, or none, means version 1, which takes `period` and `steps`
        and always counts in US Eastern time. A message in several languages also has `language_variants`, and `metric`
        is then their total. The variants are actions too: when you add up all actions, leave out those that have
        `language_variants`, or messages count twice.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the action: one message or webhook of the workflow.
            version: How the time range is given; 2 is recommended. Anything else, or nothing, means version 1.
            res: Version 2 only, and required there. Length of a period.
            start: Version 2 only, and required there. Beginning of the range, Unix seconds. An int, an aware datetime
                or text such as 2026-11-01.
            end: Version 2 only, and required there. End of the range, Unix seconds; at most 10 years after `start`. An
                int, an aware datetime or text such as 2026-11-01.
            tz: Version 2 only. Time zone as a region name, such as `Europe/Vienna`; UTC when left out. A date as
                `start` or `end` is midnight there.
            period: Version 1 only. Length of a period, in US Eastern time.
            steps: Version 1 only. Number of periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out, the
                most that the period allows, or 12 for months. 0 also means the most, and 1 gives two.
            type: Count only messages of this channel; without it, all channels.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/campaignActionMetrics
        """
        from ..api.campaigns import campaign_action_metrics

        return campaign_action_metrics.sync(
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
    ) -> LinkMetricList:
        """Get the link clicks of a campaign action.

        Returns the tracked links of an action, each with its clicks a period, oldest period first. Without `period` and
        `steps` it covers the last 45 days, day by day. Periods begin at 00:00 EST: each day, on Sunday for weeks, on
        the 1st for months. Every click counts unless `unique` is true.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics/links`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the action: one message or webhook of the workflow.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            type: Count only messages of this channel; without it, all channels.
            unique: True counts each person once a link, false every click.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/campaignActionLinks
        """
        from ..api.campaigns import campaign_action_links

        return campaign_action_links.sync(
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
    ) -> JourneyMetricResponse:
        """Get the journey metrics of a campaign.

        Counts the journeys of a campaign by what became of them. Each list has one entry an interval, oldest first. A
        journey always counts in the interval in which it started, whenever the rest of it happened. `start`, `end` and
        `resolution` are all required; without one of them the response is 400.

        `GET /v1/campaigns/{campaign_id}/journey_metrics`

        Args:
            campaign_id: Number of the campaign.
            start: Beginning of the range, Unix seconds. An int, an aware datetime or text such as 2026-11-01.
            end: End of the range, Unix seconds. An int, an aware datetime or text such as 2026-11-01.
            resolution: Length of an interval.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/campaignJourneyMetrics
        """
        from ..api.campaigns import campaign_journey_metrics

        return campaign_journey_metrics.sync(
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
    ) -> MessageDeliveryList:
        """List the messages sent by a campaign.

        Returns deliveries of a campaign, a page at a time: who, when and what became of them, without the content.
        Without `start_ts` and `end_ts` it covers the last 6 months. A range may span 12 months; of a longer one, only
        the last 12 months before its latest time are read. Both times are compared with the creation of a delivery, not
        with its sending, and both are inclusive. Drafts are left out unless `drafts` is true.

        `GET /v1/campaigns/{campaign_id}/messages`

        Args:
            campaign_id: Number of the campaign.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only messages of this channel.
            metric: Only messages that reached this metric.
            drafts: True returns drafts in place of sent messages.
            start_ts: Only deliveries created at or after this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Only deliveries created at or before this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCampaignMessages
        """
        from ..api.campaigns import get_campaign_messages

        return get_campaign_messages.sync(
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

    def iter_messages(
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
        prefetch: int = 0,
    ) -> Pages[MessageDelivery, MessageDeliveryList]:
        """List the messages sent by a campaign, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            campaign_id: Number of the campaign.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only messages of this channel.
            metric: Only messages that reached this metric.
            drafts: True returns drafts in place of sent messages.
            start_ts: Only deliveries created at or after this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Only deliveries created at or before this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_messages` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getCampaignMessages
        """
        from ..api.campaigns import get_campaign_messages

        arguments: dict[str, Any] = {
            "campaign_id": campaign_id,
            "start": start,
            "limit": limit,
            "type": type,
            "metric": metric,
            "drafts": drafts,
            "start_ts": start_ts,
            "end_ts": end_ts,
            "get_tracked_responses": get_tracked_responses,
        }
        return self._client._paginate(
            get_campaign_messages.OPERATION, get_campaign_messages.sync, arguments, prefetch=prefetch
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
    ) -> CampaignMetrics:
        """Get the metrics of a campaign.

        Returns one count a period for each metric of a campaign, oldest period first. Prefer `version` 2, which takes
        `res`, `start`, `end` and `tz`; any other version, or none, means version 1, which takes `period` and `steps`
        and always counts in US Eastern time. Human and machine clicks are reliable from 20 April 2025, human and
        prefetched opens from 20 March 2025.

        `GET /v1/campaigns/{campaign_id}/metrics`

        Args:
            campaign_id: Number of the campaign.
            version: How the time range is given; 2 is recommended. Anything else, or nothing, means version 1.
            res: Version 2 only, and required there. Length of a period.
            start: Version 2 only, and required there. Beginning of the range, Unix seconds. An int, an aware datetime
                or text such as 2026-11-01.
            end: Version 2 only, and required there. End of the range, Unix seconds; at most 10 years after `start`. An
                int, an aware datetime or text such as 2026-11-01.
            tz: Version 2 only. Time zone as a region name, such as `Europe/Vienna`; UTC when left out. A date as
                `start` or `end` is midnight there.
            period: Version 1 only. Length of a period, in US Eastern time.
            steps: Version 1 only. Number of periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out, the
                most that the period allows, or 12 for months. 0 also means the most, and 1 gives two.
            type: Count only messages of this channel; without it, all channels.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/campaignMetrics
        """
        from ..api.campaigns import campaign_metrics

        return campaign_metrics.sync(
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
    ) -> LinkMetricList:
        """Get the link clicks of a campaign.

        Returns the tracked links of a campaign, each with its clicks a period, oldest period first. Periods begin at
        00:00 EST: each day, on Sunday for weeks, on the 1st for months. Every click counts unless `unique` is true.

        `GET /v1/campaigns/{campaign_id}/metrics/links`

        Args:
            campaign_id: Number of the campaign.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            unique: True counts each person once a link, false every click.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/campaignLinkMetrics
        """
        from ..api.campaigns import campaign_link_metrics

        return campaign_link_metrics.sync(
            campaign_id=campaign_id, client=self._client, period=period, steps=steps, unique=unique
        )


class AsyncCampaigns:
    """Campaigns, their messages, journeys and metrics."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> CampaignList:
        """List the campaigns.

        Returns every campaign of the workspace in one response; there is no paging. The `type` of a campaign names its
        trigger and says which of seven forms it has.

        `GET /v1/campaigns`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listCampaigns
        """
        from ..api.campaigns import list_campaigns

        return await list_campaigns.asyncio(client=self._client)

    async def get(self, campaign_id: int) -> CampaignResponse:
        """Get a campaign.

        Returns the settings, state, tags and actions of one campaign, in the form that its `type` names. The actions
        are references (number and type); `campaigns.list_actions` has their content.

        `GET /v1/campaigns/{campaign_id}`

        Args:
            campaign_id: Number of the campaign.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCampaigns
        """
        from ..api.campaigns import get_campaigns

        return await get_campaigns.asyncio(campaign_id=campaign_id, client=self._client)

    async def list_actions(self, campaign_id: int, *, start: str | None = None) -> CampaignActionList:
        """List the actions of a campaign.

        Returns the messages and webhooks of a campaign with their content, 10 a page; the page size is fixed. The form
        of an item follows its `type`. Language variants are listed as actions of their own. The `recipient` of an SMS
        or WhatsApp action is blank when it is written in Liquid.

        `GET /v1/campaigns/{campaign_id}/actions`

        Args:
            campaign_id: Number of the campaign.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listCampaignActions
        """
        from ..api.campaigns import list_campaign_actions

        return await list_campaign_actions.asyncio(campaign_id=campaign_id, client=self._client, start=start)

    def iter_actions(
        self, campaign_id: int, *, start: str | None = None, prefetch: int = 0
    ) -> AsyncPages[CampaignAction, CampaignActionList]:
        """List the actions of a campaign, over all pages.

        Yields the items of `actions` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            campaign_id: Number of the campaign.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_actions` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listCampaignActions
        """
        from ..api.campaigns import list_campaign_actions

        arguments: dict[str, Any] = {"campaign_id": campaign_id, "start": start}
        return self._client._paginate(
            list_campaign_actions.OPERATION, list_campaign_actions.asyncio, arguments, prefetch=prefetch
        )

    async def get_action(self, campaign_id: int, action_id: int) -> CampaignActionResponse:
        """Get an action of a campaign.

        Returns one message or webhook of a campaign with its content. The form of the response follows its `type`. The
        `recipient` of an SMS or WhatsApp action is blank when it is written in Liquid.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the action: one message or webhook of the workflow.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCampaignAction
        """
        from ..api.campaigns import get_campaign_action

        return await get_campaign_action.asyncio(campaign_id=campaign_id, action_id=action_id, client=self._client)

    async def update_action(
        self, campaign_id: int, action_id: int, body: CampaignActionUpdate
    ) -> CampaignActionResponse:
        """Change an action of a campaign.

        Changes the content or the sending state of one message or webhook and returns it as it is afterwards. Content
        made in Design Studio cannot be changed this way, and neither can a `body` that was built with the drag-and-drop
        editor. Headers are a list of objects in a message, and JSON text in a webhook.

        `PUT /v1/campaigns/{campaign_id}/actions/{action_id}`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the action: one message or webhook of the workflow.
            body: The fields to change, in the form that fits the type of the action.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateCampaignAction
        """
        from ..api.campaigns import update_campaign_action

        return await update_campaign_action.asyncio(
            campaign_id=campaign_id, action_id=action_id, client=self._client, body=body
        )

    async def get_action_translation(self, campaign_id: int, action_id: int, language: str) -> CampaignActionResponse:
        """Get a translation of a campaign message.

        Returns the variant of a campaign message in one language. An empty language names the default variant. A
        language without a variant is an error.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the message whose translation is meant.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCampaignActionTranslation
        """
        from ..api.campaigns import get_campaign_action_translation

        return await get_campaign_action_translation.asyncio(
            campaign_id=campaign_id, action_id=action_id, language=language, client=self._client
        )

    async def update_action_translation(
        self, campaign_id: int, action_id: int, language: str, body: CampaignActionUpdate
    ) -> CampaignActionResponse:
        """Change a translation of a campaign message.

        Changes the variant of a campaign message in one language and returns it as it is afterwards. An empty language
        names the default variant; a language without a variant is an error, so variants cannot be added this way.
        Content made in Design Studio cannot be changed, and neither can a `body` that was built with the drag-and-drop
        editor.

        `PUT /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the message whose translation is meant.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.
            body: The fields to change, in the form that fits the type of the message.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateCampaignActionTranslation
        """
        from ..api.campaigns import update_campaign_action_translation

        return await update_campaign_action_translation.asyncio(
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
    ) -> CampaignActionMetrics:
        """Get the metrics of a campaign action.

        Returns one count a period for each metric of an action, oldest period first. Prefer `version` 2, which takes
        `res`, `start`, `end` and `tz`; any other version, or none, means version 1, which takes `period` and `steps`
        and always counts in US Eastern time. A message in several languages also has `language_variants`, and `metric`
        is then their total. The variants are actions too: when you add up all actions, leave out those that have
        `language_variants`, or messages count twice.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the action: one message or webhook of the workflow.
            version: How the time range is given; 2 is recommended. Anything else, or nothing, means version 1.
            res: Version 2 only, and required there. Length of a period.
            start: Version 2 only, and required there. Beginning of the range, Unix seconds. An int, an aware datetime
                or text such as 2026-11-01.
            end: Version 2 only, and required there. End of the range, Unix seconds; at most 10 years after `start`. An
                int, an aware datetime or text such as 2026-11-01.
            tz: Version 2 only. Time zone as a region name, such as `Europe/Vienna`; UTC when left out. A date as
                `start` or `end` is midnight there.
            period: Version 1 only. Length of a period, in US Eastern time.
            steps: Version 1 only. Number of periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out, the
                most that the period allows, or 12 for months. 0 also means the most, and 1 gives two.
            type: Count only messages of this channel; without it, all channels.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/campaignActionMetrics
        """
        from ..api.campaigns import campaign_action_metrics

        return await campaign_action_metrics.asyncio(
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
    ) -> LinkMetricList:
        """Get the link clicks of a campaign action.

        Returns the tracked links of an action, each with its clicks a period, oldest period first. Without `period` and
        `steps` it covers the last 45 days, day by day. Periods begin at 00:00 EST: each day, on Sunday for weeks, on
        the 1st for months. Every click counts unless `unique` is true.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics/links`

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the action: one message or webhook of the workflow.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            type: Count only messages of this channel; without it, all channels.
            unique: True counts each person once a link, false every click.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/campaignActionLinks
        """
        from ..api.campaigns import campaign_action_links

        return await campaign_action_links.asyncio(
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
    ) -> JourneyMetricResponse:
        """Get the journey metrics of a campaign.

        Counts the journeys of a campaign by what became of them. Each list has one entry an interval, oldest first. A
        journey always counts in the interval in which it started, whenever the rest of it happened. `start`, `end` and
        `resolution` are all required; without one of them the response is 400.

        `GET /v1/campaigns/{campaign_id}/journey_metrics`

        Args:
            campaign_id: Number of the campaign.
            start: Beginning of the range, Unix seconds. An int, an aware datetime or text such as 2026-11-01.
            end: End of the range, Unix seconds. An int, an aware datetime or text such as 2026-11-01.
            resolution: Length of an interval.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/campaignJourneyMetrics
        """
        from ..api.campaigns import campaign_journey_metrics

        return await campaign_journey_metrics.asyncio(
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
    ) -> MessageDeliveryList:
        """List the messages sent by a campaign.

        Returns deliveries of a campaign, a page at a time: who, when and what became of them, without the content.
        Without `start_ts` and `end_ts` it covers the last 6 months. A range may span 12 months; of a longer one, only
        the last 12 months before its latest time are read. Both times are compared with the creation of a delivery, not
        with its sending, and both are inclusive. Drafts are left out unless `drafts` is true.

        `GET /v1/campaigns/{campaign_id}/messages`

        Args:
            campaign_id: Number of the campaign.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only messages of this channel.
            metric: Only messages that reached this metric.
            drafts: True returns drafts in place of sent messages.
            start_ts: Only deliveries created at or after this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Only deliveries created at or before this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCampaignMessages
        """
        from ..api.campaigns import get_campaign_messages

        return await get_campaign_messages.asyncio(
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

    def iter_messages(
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
        prefetch: int = 0,
    ) -> AsyncPages[MessageDelivery, MessageDeliveryList]:
        """List the messages sent by a campaign, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            campaign_id: Number of the campaign.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only messages of this channel.
            metric: Only messages that reached this metric.
            drafts: True returns drafts in place of sent messages.
            start_ts: Only deliveries created at or after this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Only deliveries created at or before this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_messages` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getCampaignMessages
        """
        from ..api.campaigns import get_campaign_messages

        arguments: dict[str, Any] = {
            "campaign_id": campaign_id,
            "start": start,
            "limit": limit,
            "type": type,
            "metric": metric,
            "drafts": drafts,
            "start_ts": start_ts,
            "end_ts": end_ts,
            "get_tracked_responses": get_tracked_responses,
        }
        return self._client._paginate(
            get_campaign_messages.OPERATION, get_campaign_messages.asyncio, arguments, prefetch=prefetch
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
    ) -> CampaignMetrics:
        """Get the metrics of a campaign.

        Returns one count a period for each metric of a campaign, oldest period first. Prefer `version` 2, which takes
        `res`, `start`, `end` and `tz`; any other version, or none, means version 1, which takes `period` and `steps`
        and always counts in US Eastern time. Human and machine clicks are reliable from 20 April 2025, human and
        prefetched opens from 20 March 2025.

        `GET /v1/campaigns/{campaign_id}/metrics`

        Args:
            campaign_id: Number of the campaign.
            version: How the time range is given; 2 is recommended. Anything else, or nothing, means version 1.
            res: Version 2 only, and required there. Length of a period.
            start: Version 2 only, and required there. Beginning of the range, Unix seconds. An int, an aware datetime
                or text such as 2026-11-01.
            end: Version 2 only, and required there. End of the range, Unix seconds; at most 10 years after `start`. An
                int, an aware datetime or text such as 2026-11-01.
            tz: Version 2 only. Time zone as a region name, such as `Europe/Vienna`; UTC when left out. A date as
                `start` or `end` is midnight there.
            period: Version 1 only. Length of a period, in US Eastern time.
            steps: Version 1 only. Number of periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out, the
                most that the period allows, or 12 for months. 0 also means the most, and 1 gives two.
            type: Count only messages of this channel; without it, all channels.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/campaignMetrics
        """
        from ..api.campaigns import campaign_metrics

        return await campaign_metrics.asyncio(
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
    ) -> LinkMetricList:
        """Get the link clicks of a campaign.

        Returns the tracked links of a campaign, each with its clicks a period, oldest period first. Periods begin at
        00:00 EST: each day, on Sunday for weeks, on the 1st for months. Every click counts unless `unique` is true.

        `GET /v1/campaigns/{campaign_id}/metrics/links`

        Args:
            campaign_id: Number of the campaign.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            unique: True counts each person once a link, false every click.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/campaignLinkMetrics
        """
        from ..api.campaigns import campaign_link_metrics

        return await campaign_link_metrics.asyncio(
            campaign_id=campaign_id, client=self._client, period=period, steps=steps, unique=unique
        )

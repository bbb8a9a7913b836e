from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.broadcast_action_list import BroadcastActionList
    from ..models.broadcast_action_metrics import BroadcastActionMetrics
    from ..models.broadcast_action_response import BroadcastActionResponse
    from ..models.broadcast_action_update import BroadcastActionUpdate
    from ..models.broadcast_error_list import BroadcastErrorList
    from ..models.broadcast_list import BroadcastList
    from ..models.broadcast_response import BroadcastResponse
    from ..models.broadcast_trigger import BroadcastTrigger
    from ..models.broadcast_trigger_list import BroadcastTriggerList
    from ..models.broadcast_trigger_receipt import BroadcastTriggerReceipt
    from ..models.link_metric_list import LinkMetricList
    from ..models.message_delivery import MessageDelivery
    from ..models.message_delivery_list import MessageDeliveryList
    from ..models.message_metric import MessageMetric
    from ..models.message_metrics import MessageMetrics
    from ..models.message_state import MessageState
    from ..models.metric_channel_type import MetricChannelType
    from ..models.metric_period import MetricPeriod
    from ..models.trigger_broadcast_request import TriggerBroadcastRequest
    from ..pages import AsyncPages, Pages
    from ..types import Time


class Broadcasts:
    """API-triggered broadcasts: their messages, metrics and triggers."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> BroadcastList:
        """List the API-triggered broadcasts.

        Returns every API-triggered broadcast of the workspace in one response; there is no paging. Newsletters and
        campaigns are not among them.

        `GET /v1/broadcasts`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listBroadcasts
        """
        from ..api.broadcasts import list_broadcasts

        return list_broadcasts.sync(client=self._client)

    def get(self, broadcast_id: int) -> BroadcastResponse:
        """Get a broadcast.

        Returns the settings, state, tags and actions of one API-triggered broadcast. The actions are references (number
        and type); `broadcasts.list_actions` has their content.

        `GET /v1/broadcasts/{broadcast_id}`

        Args:
            broadcast_id: Number of the broadcast.

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

        See https://docs.customer.io/integrations/api/app/#operation/getBroadcast
        """
        from ..api.broadcasts import get_broadcast

        return get_broadcast.sync(broadcast_id=broadcast_id, client=self._client)

    def list_actions(self, broadcast_id: int) -> BroadcastActionList:
        """List the actions of a broadcast.

        Returns the messages and webhooks of a broadcast with their content, in one response without paging. The form of
        an item follows its `type`. Language variants are listed as actions of their own. The `recipient` of an SMS or
        WhatsApp action is blank when it is written in Liquid.

        `GET /v1/broadcasts/{broadcast_id}/actions`

        Args:
            broadcast_id: Number of the broadcast.

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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastActions
        """
        from ..api.broadcasts import broadcast_actions

        return broadcast_actions.sync(broadcast_id=broadcast_id, client=self._client)

    def get_action(self, broadcast_id: int, action_id: int) -> BroadcastActionResponse:
        """Get an action of a broadcast.

        Returns one message or webhook of a broadcast with its content. The form of the response follows its `type`. The
        `recipient` of an SMS or WhatsApp action is blank when it is written in Liquid.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}`

        Args:
            broadcast_id: Number of the broadcast.
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

        See https://docs.customer.io/integrations/api/app/#operation/getBroadcastAction
        """
        from ..api.broadcasts import get_broadcast_action

        return get_broadcast_action.sync(broadcast_id=broadcast_id, action_id=action_id, client=self._client)

    def update_action(self, broadcast_id: int, action_id: int, body: BroadcastActionUpdate) -> BroadcastActionResponse:
        """Change an action of a broadcast.

        Changes the content or the sending state of one message or webhook and returns it as it is afterwards. Content
        made in Design Studio cannot be changed this way, and neither can a `body` that was built with the drag-and-drop
        editor. Headers are a list of objects in a message, and JSON text in a webhook. A Liquid recipient of an SMS or
        WhatsApp message is resolved at send time and is blank in the response.

        `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}`

        Args:
            broadcast_id: Number of the broadcast.
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

        See https://docs.customer.io/integrations/api/app/#operation/updateBroadcastAction
        """
        from ..api.broadcasts import update_broadcast_action

        return update_broadcast_action.sync(
            broadcast_id=broadcast_id, action_id=action_id, client=self._client, body=body
        )

    def get_action_translation(self, broadcast_id: int, action_id: int, language: str) -> BroadcastActionResponse:
        """Get a translation of a broadcast message.

        Returns the variant of a broadcast message in one language. An empty language names the default variant. A
        language without a variant is an error.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}`

        Args:
            broadcast_id: Number of the broadcast.
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

        See https://docs.customer.io/integrations/api/app/#operation/getBroadcastActionLanguage
        """
        from ..api.broadcasts import get_broadcast_action_language

        return get_broadcast_action_language.sync(
            broadcast_id=broadcast_id, action_id=action_id, language=language, client=self._client
        )

    def update_action_translation(
        self, broadcast_id: int, action_id: int, language: str, body: BroadcastActionUpdate
    ) -> BroadcastActionResponse:
        """Change a translation of a broadcast message.

        Changes the variant of a broadcast message in one language and returns it as it is afterwards. An empty language
        names the default variant; a language without a variant is an error, so variants cannot be added this way.
        Content made in Design Studio cannot be changed, and neither can a `body` that was built with the drag-and-drop
        editor.

        `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}`

        Args:
            broadcast_id: Number of the broadcast.
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

        See https://docs.customer.io/integrations/api/app/#operation/updateBroadcastActionLanguage
        """
        from ..api.broadcasts import update_broadcast_action_language

        return update_broadcast_action_language.sync(
            broadcast_id=broadcast_id, action_id=action_id, language=language, client=self._client, body=body
        )

    def get_action_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: MetricChannelType
        | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
        | None = None,
    ) -> BroadcastActionMetrics:
        """Get the metrics of a broadcast action.

        Returns one count a period for each metric of an action, oldest period first. Periods begin at 00:00 EST: each
        day, on Sunday for weeks, on the 1st for months. A message in several languages also has `language_variants`,
        and `metric` is then their total. The variants are actions too: when you add up all actions, leave out those
        that have `language_variants`, or messages count twice.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics`

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the action: one message or webhook of the workflow.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastActionMetrics
        """
        from ..api.broadcasts import broadcast_action_metrics

        return broadcast_action_metrics.sync(
            broadcast_id=broadcast_id, action_id=action_id, client=self._client, period=period, steps=steps, type=type
        )

    def get_action_link_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: MetricChannelType
        | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
        | None = None,
    ) -> LinkMetricList:
        """Get the link clicks of a broadcast action.

        Returns the tracked links of an action, each with its clicks a period, oldest period first. Without `period` and
        `steps` it covers the last 45 days, day by day. Periods begin at 00:00 EST: each day, on Sunday for weeks, on
        the 1st for months.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics/links`

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the action: one message or webhook of the workflow.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastActionLinks
        """
        from ..api.broadcasts import broadcast_action_links

        return broadcast_action_links.sync(
            broadcast_id=broadcast_id, action_id=action_id, client=self._client, period=period, steps=steps, type=type
        )

    def list_messages(
        self,
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
    ) -> MessageDeliveryList:
        """List the messages sent by a broadcast.

        Returns deliveries of a broadcast, a page at a time: who, when and what became of them, without the content.
        Without `start_ts` and `end_ts` it covers the month after the first trigger. A range may span 12 months; of a
        longer one, only the last 12 months before its latest time are read. Both times are compared with the creation
        of a delivery, not with its sending, and both are inclusive.

        `GET /v1/broadcasts/{broadcast_id}/messages`

        Args:
            broadcast_id: Number of the broadcast.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only messages that reached this metric.
            state: Only messages in this state.
            type: Only messages of this channel.
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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastMessages
        """
        from ..api.broadcasts import broadcast_messages

        return broadcast_messages.sync(
            broadcast_id=broadcast_id,
            client=self._client,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            type=type,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    def iter_messages(
        self,
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
        prefetch: int = 0,
    ) -> Pages[MessageDelivery, MessageDeliveryList]:
        """List the messages sent by a broadcast, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            broadcast_id: Number of the broadcast.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only messages that reached this metric.
            state: Only messages in this state.
            type: Only messages of this channel.
            start_ts: Only deliveries created at or after this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Only deliveries created at or before this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_messages` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/broadcastMessages
        """
        from ..api.broadcasts import broadcast_messages

        arguments: dict[str, Any] = {
            "broadcast_id": broadcast_id,
            "start": start,
            "limit": limit,
            "metric": metric,
            "state": state,
            "type": type,
            "start_ts": start_ts,
            "end_ts": end_ts,
            "get_tracked_responses": get_tracked_responses,
        }
        return self._client._paginate(
            broadcast_messages.OPERATION, broadcast_messages.sync, arguments, prefetch=prefetch
        )

    def get_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: MetricChannelType
        | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
        | None = None,
    ) -> MessageMetrics:
        """Get the metrics of a broadcast.

        Returns one count a period for each metric of a broadcast, oldest period first. Periods begin at 00:00 EST: each
        day, on Sunday for weeks, on the 1st for months. Human and machine clicks are reliable from 20 April 2025, human
        and prefetched opens from 20 March 2025.

        `GET /v1/broadcasts/{broadcast_id}/metrics`

        Args:
            broadcast_id: Number of the broadcast.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastMetrics
        """
        from ..api.broadcasts import broadcast_metrics

        return broadcast_metrics.sync(
            broadcast_id=broadcast_id, client=self._client, period=period, steps=steps, type=type
        )

    def get_link_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> LinkMetricList:
        """Get the link clicks of a broadcast.

        Returns the tracked links of a broadcast, each with its clicks a period, oldest period first. Periods begin at
        00:00 EST: each day, on Sunday for weeks, on the 1st for months. Every click counts unless `unique` is true.

        `GET /v1/broadcasts/{broadcast_id}/metrics/links`

        Args:
            broadcast_id: Number of the broadcast.
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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastLinks
        """
        from ..api.broadcasts import broadcast_links

        return broadcast_links.sync(
            broadcast_id=broadcast_id, client=self._client, period=period, steps=steps, unique=unique
        )

    def list_triggers(self, broadcast_id: int) -> BroadcastTriggerList:
        """List the triggers of a broadcast.

        Returns every time the broadcast was triggered: the trigger's number, when it came in and when it was processed.
        There is no paging.

        `GET /v1/broadcasts/{broadcast_id}/triggers`

        Args:
            broadcast_id: Number of the broadcast.

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

        See https://docs.customer.io/integrations/api/app/#operation/listBroadcastTriggers
        """
        from ..api.broadcasts import list_broadcast_triggers

        return list_broadcast_triggers.sync(broadcast_id=broadcast_id, client=self._client)

    def trigger(self, broadcast_id: int, body: TriggerBroadcastRequest | Mapping[str, Any]) -> BroadcastTriggerReceipt:
        """Trigger a broadcast.

        Sends a broadcast to many people at once and returns the number of the trigger, which `broadcasts.get_trigger`
        and `broadcasts.list_trigger_errors` take. The limit is one call in 10 seconds for the whole workspace; beyond
        it the response is 429. Without an audience in the body it goes to the audience that the broadcast has in the
        app. Nobody is created: one unknown person fails the whole broadcast unless `email_ignore_missing` or
        `id_ignore_missing` is true. After a 422, `broadcasts.list_trigger_errors` has the reasons.

        `POST /v1/campaigns/{broadcast_id}/triggers`

        Args:
            broadcast_id: Number of the broadcast.
            body: The audience, at most one of five forms, and the data for Liquid; without it, the audience set in the
                app.

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `broadcast_trigger`, 1 request in 10 seconds.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/triggerBroadcast
        """
        from ..api.broadcasts import trigger_broadcast

        return trigger_broadcast.sync(broadcast_id=broadcast_id, client=self._client, body=body)

    def get_trigger(self, broadcast_id: int, trigger_id: int) -> BroadcastTrigger:
        """Get the status of a broadcast trigger.

        Returns when one trigger of a broadcast was received and processed. The number of a trigger comes from
        `broadcasts.trigger` or `broadcasts.list_triggers`.

        `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}`

        Args:
            broadcast_id: Number of the broadcast.
            trigger_id: Number of the trigger, as `broadcasts.trigger` and `broadcasts.list_triggers` give it.

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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastStatus
        """
        from ..api.broadcasts import broadcast_status

        return broadcast_status.sync(broadcast_id=broadcast_id, trigger_id=trigger_id, client=self._client)

    def list_trigger_errors(
        self, broadcast_id: int, trigger_id: int, *, start: str | None = None, limit: int | None = None
    ) -> BroadcastErrorList:
        """List the errors of a broadcast trigger.

        Returns why a trigger was refused, a page at a time, one text an error; most concern the audience. `next` is a
        number in the response although `start` is text in the query: send it back as it came.

        `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors`

        Args:
            broadcast_id: Number of the broadcast.
            trigger_id: Number of the trigger, as `broadcasts.trigger` and `broadcasts.list_triggers` give it.
            start: The `next` of the previous page, written as text; left out for the first page.
            limit: How many items a page holds at the most.

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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastErrors
        """
        from ..api.broadcasts import broadcast_errors

        return broadcast_errors.sync(
            broadcast_id=broadcast_id, trigger_id=trigger_id, client=self._client, start=start, limit=limit
        )

    def iter_trigger_errors(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        start: str | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> Pages[str, BroadcastErrorList]:
        """List the errors of a broadcast trigger, over all pages.

        Yields the items of `errors` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            broadcast_id: Number of the broadcast.
            trigger_id: Number of the trigger, as `broadcasts.trigger` and `broadcasts.list_triggers` give it.
            start: The `next` of the previous page, written as text; left out for the first page.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_trigger_errors` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/broadcastErrors
        """
        from ..api.broadcasts import broadcast_errors

        arguments: dict[str, Any] = {
            "broadcast_id": broadcast_id,
            "trigger_id": trigger_id,
            "start": start,
            "limit": limit,
        }
        return self._client._paginate(broadcast_errors.OPERATION, broadcast_errors.sync, arguments, prefetch=prefetch)


class AsyncBroadcasts:
    """API-triggered broadcasts: their messages, metrics and triggers."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> BroadcastList:
        """List the API-triggered broadcasts.

        Returns every API-triggered broadcast of the workspace in one response; there is no paging. Newsletters and
        campaigns are not among them.

        `GET /v1/broadcasts`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listBroadcasts
        """
        from ..api.broadcasts import list_broadcasts

        return await list_broadcasts.asyncio(client=self._client)

    async def get(self, broadcast_id: int) -> BroadcastResponse:
        """Get a broadcast.

        Returns the settings, state, tags and actions of one API-triggered broadcast. The actions are references (number
        and type); `broadcasts.list_actions` has their content.

        `GET /v1/broadcasts/{broadcast_id}`

        Args:
            broadcast_id: Number of the broadcast.

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

        See https://docs.customer.io/integrations/api/app/#operation/getBroadcast
        """
        from ..api.broadcasts import get_broadcast

        return await get_broadcast.asyncio(broadcast_id=broadcast_id, client=self._client)

    async def list_actions(self, broadcast_id: int) -> BroadcastActionList:
        """List the actions of a broadcast.

        Returns the messages and webhooks of a broadcast with their content, in one response without paging. The form of
        an item follows its `type`. Language variants are listed as actions of their own. The `recipient` of an SMS or
        WhatsApp action is blank when it is written in Liquid.

        `GET /v1/broadcasts/{broadcast_id}/actions`

        Args:
            broadcast_id: Number of the broadcast.

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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastActions
        """
        from ..api.broadcasts import broadcast_actions

        return await broadcast_actions.asyncio(broadcast_id=broadcast_id, client=self._client)

    async def get_action(self, broadcast_id: int, action_id: int) -> BroadcastActionResponse:
        """Get an action of a broadcast.

        Returns one message or webhook of a broadcast with its content. The form of the response follows its `type`. The
        `recipient` of an SMS or WhatsApp action is blank when it is written in Liquid.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}`

        Args:
            broadcast_id: Number of the broadcast.
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

        See https://docs.customer.io/integrations/api/app/#operation/getBroadcastAction
        """
        from ..api.broadcasts import get_broadcast_action

        return await get_broadcast_action.asyncio(broadcast_id=broadcast_id, action_id=action_id, client=self._client)

    async def update_action(
        self, broadcast_id: int, action_id: int, body: BroadcastActionUpdate
    ) -> BroadcastActionResponse:
        """Change an action of a broadcast.

        Changes the content or the sending state of one message or webhook and returns it as it is afterwards. Content
        made in Design Studio cannot be changed this way, and neither can a `body` that was built with the drag-and-drop
        editor. Headers are a list of objects in a message, and JSON text in a webhook. A Liquid recipient of an SMS or
        WhatsApp message is resolved at send time and is blank in the response.

        `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}`

        Args:
            broadcast_id: Number of the broadcast.
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

        See https://docs.customer.io/integrations/api/app/#operation/updateBroadcastAction
        """
        from ..api.broadcasts import update_broadcast_action

        return await update_broadcast_action.asyncio(
            broadcast_id=broadcast_id, action_id=action_id, client=self._client, body=body
        )

    async def get_action_translation(self, broadcast_id: int, action_id: int, language: str) -> BroadcastActionResponse:
        """Get a translation of a broadcast message.

        Returns the variant of a broadcast message in one language. An empty language names the default variant. A
        language without a variant is an error.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}`

        Args:
            broadcast_id: Number of the broadcast.
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

        See https://docs.customer.io/integrations/api/app/#operation/getBroadcastActionLanguage
        """
        from ..api.broadcasts import get_broadcast_action_language

        return await get_broadcast_action_language.asyncio(
            broadcast_id=broadcast_id, action_id=action_id, language=language, client=self._client
        )

    async def update_action_translation(
        self, broadcast_id: int, action_id: int, language: str, body: BroadcastActionUpdate
    ) -> BroadcastActionResponse:
        """Change a translation of a broadcast message.

        Changes the variant of a broadcast message in one language and returns it as it is afterwards. An empty language
        names the default variant; a language without a variant is an error, so variants cannot be added this way.
        Content made in Design Studio cannot be changed, and neither can a `body` that was built with the drag-and-drop
        editor.

        `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}`

        Args:
            broadcast_id: Number of the broadcast.
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

        See https://docs.customer.io/integrations/api/app/#operation/updateBroadcastActionLanguage
        """
        from ..api.broadcasts import update_broadcast_action_language

        return await update_broadcast_action_language.asyncio(
            broadcast_id=broadcast_id, action_id=action_id, language=language, client=self._client, body=body
        )

    async def get_action_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: MetricChannelType
        | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
        | None = None,
    ) -> BroadcastActionMetrics:
        """Get the metrics of a broadcast action.

        Returns one count a period for each metric of an action, oldest period first. Periods begin at 00:00 EST: each
        day, on Sunday for weeks, on the 1st for months. A message in several languages also has `language_variants`,
        and `metric` is then their total. The variants are actions too: when you add up all actions, leave out those
        that have `language_variants`, or messages count twice.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics`

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the action: one message or webhook of the workflow.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastActionMetrics
        """
        from ..api.broadcasts import broadcast_action_metrics

        return await broadcast_action_metrics.asyncio(
            broadcast_id=broadcast_id, action_id=action_id, client=self._client, period=period, steps=steps, type=type
        )

    async def get_action_link_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: MetricChannelType
        | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
        | None = None,
    ) -> LinkMetricList:
        """Get the link clicks of a broadcast action.

        Returns the tracked links of an action, each with its clicks a period, oldest period first. Without `period` and
        `steps` it covers the last 45 days, day by day. Periods begin at 00:00 EST: each day, on Sunday for weeks, on
        the 1st for months.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics/links`

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the action: one message or webhook of the workflow.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastActionLinks
        """
        from ..api.broadcasts import broadcast_action_links

        return await broadcast_action_links.asyncio(
            broadcast_id=broadcast_id, action_id=action_id, client=self._client, period=period, steps=steps, type=type
        )

    async def list_messages(
        self,
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
    ) -> MessageDeliveryList:
        """List the messages sent by a broadcast.

        Returns deliveries of a broadcast, a page at a time: who, when and what became of them, without the content.
        Without `start_ts` and `end_ts` it covers the month after the first trigger. A range may span 12 months; of a
        longer one, only the last 12 months before its latest time are read. Both times are compared with the creation
        of a delivery, not with its sending, and both are inclusive.

        `GET /v1/broadcasts/{broadcast_id}/messages`

        Args:
            broadcast_id: Number of the broadcast.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only messages that reached this metric.
            state: Only messages in this state.
            type: Only messages of this channel.
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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastMessages
        """
        from ..api.broadcasts import broadcast_messages

        return await broadcast_messages.asyncio(
            broadcast_id=broadcast_id,
            client=self._client,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            type=type,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    def iter_messages(
        self,
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
        prefetch: int = 0,
    ) -> AsyncPages[MessageDelivery, MessageDeliveryList]:
        """List the messages sent by a broadcast, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            broadcast_id: Number of the broadcast.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only messages that reached this metric.
            state: Only messages in this state.
            type: Only messages of this channel.
            start_ts: Only deliveries created at or after this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Only deliveries created at or before this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_messages` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/broadcastMessages
        """
        from ..api.broadcasts import broadcast_messages

        arguments: dict[str, Any] = {
            "broadcast_id": broadcast_id,
            "start": start,
            "limit": limit,
            "metric": metric,
            "state": state,
            "type": type,
            "start_ts": start_ts,
            "end_ts": end_ts,
            "get_tracked_responses": get_tracked_responses,
        }
        return self._client._paginate(
            broadcast_messages.OPERATION, broadcast_messages.asyncio, arguments, prefetch=prefetch
        )

    async def get_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: MetricChannelType
        | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
        | None = None,
    ) -> MessageMetrics:
        """Get the metrics of a broadcast.

        Returns one count a period for each metric of a broadcast, oldest period first. Periods begin at 00:00 EST: each
        day, on Sunday for weeks, on the 1st for months. Human and machine clicks are reliable from 20 April 2025, human
        and prefetched opens from 20 March 2025.

        `GET /v1/broadcasts/{broadcast_id}/metrics`

        Args:
            broadcast_id: Number of the broadcast.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastMetrics
        """
        from ..api.broadcasts import broadcast_metrics

        return await broadcast_metrics.asyncio(
            broadcast_id=broadcast_id, client=self._client, period=period, steps=steps, type=type
        )

    async def get_link_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> LinkMetricList:
        """Get the link clicks of a broadcast.

        Returns the tracked links of a broadcast, each with its clicks a period, oldest period first. Periods begin at
        00:00 EST: each day, on Sunday for weeks, on the 1st for months. Every click counts unless `unique` is true.

        `GET /v1/broadcasts/{broadcast_id}/metrics/links`

        Args:
            broadcast_id: Number of the broadcast.
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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastLinks
        """
        from ..api.broadcasts import broadcast_links

        return await broadcast_links.asyncio(
            broadcast_id=broadcast_id, client=self._client, period=period, steps=steps, unique=unique
        )

    async def list_triggers(self, broadcast_id: int) -> BroadcastTriggerList:
        """List the triggers of a broadcast.

        Returns every time the broadcast was triggered: the trigger's number, when it came in and when it was processed.
        There is no paging.

        `GET /v1/broadcasts/{broadcast_id}/triggers`

        Args:
            broadcast_id: Number of the broadcast.

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

        See https://docs.customer.io/integrations/api/app/#operation/listBroadcastTriggers
        """
        from ..api.broadcasts import list_broadcast_triggers

        return await list_broadcast_triggers.asyncio(broadcast_id=broadcast_id, client=self._client)

    async def trigger(
        self, broadcast_id: int, body: TriggerBroadcastRequest | Mapping[str, Any]
    ) -> BroadcastTriggerReceipt:
        """Trigger a broadcast.

        Sends a broadcast to many people at once and returns the number of the trigger, which `broadcasts.get_trigger`
        and `broadcasts.list_trigger_errors` take. The limit is one call in 10 seconds for the whole workspace; beyond
        it the response is 429. Without an audience in the body it goes to the audience that the broadcast has in the
        app. Nobody is created: one unknown person fails the whole broadcast unless `email_ignore_missing` or
        `id_ignore_missing` is true. After a 422, `broadcasts.list_trigger_errors` has the reasons.

        `POST /v1/campaigns/{broadcast_id}/triggers`

        Args:
            broadcast_id: Number of the broadcast.
            body: The audience, at most one of five forms, and the data for Liquid; without it, the audience set in the
                app.

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `broadcast_trigger`, 1 request in 10 seconds.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/triggerBroadcast
        """
        from ..api.broadcasts import trigger_broadcast

        return await trigger_broadcast.asyncio(broadcast_id=broadcast_id, client=self._client, body=body)

    async def get_trigger(self, broadcast_id: int, trigger_id: int) -> BroadcastTrigger:
        """Get the status of a broadcast trigger.

        Returns when one trigger of a broadcast was received and processed. The number of a trigger comes from
        `broadcasts.trigger` or `broadcasts.list_triggers`.

        `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}`

        Args:
            broadcast_id: Number of the broadcast.
            trigger_id: Number of the trigger, as `broadcasts.trigger` and `broadcasts.list_triggers` give it.

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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastStatus
        """
        from ..api.broadcasts import broadcast_status

        return await broadcast_status.asyncio(broadcast_id=broadcast_id, trigger_id=trigger_id, client=self._client)

    async def list_trigger_errors(
        self, broadcast_id: int, trigger_id: int, *, start: str | None = None, limit: int | None = None
    ) -> BroadcastErrorList:
        """List the errors of a broadcast trigger.

        Returns why a trigger was refused, a page at a time, one text an error; most concern the audience. `next` is a
        number in the response although `start` is text in the query: send it back as it came.

        `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors`

        Args:
            broadcast_id: Number of the broadcast.
            trigger_id: Number of the trigger, as `broadcasts.trigger` and `broadcasts.list_triggers` give it.
            start: The `next` of the previous page, written as text; left out for the first page.
            limit: How many items a page holds at the most.

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

        See https://docs.customer.io/integrations/api/app/#operation/broadcastErrors
        """
        from ..api.broadcasts import broadcast_errors

        return await broadcast_errors.asyncio(
            broadcast_id=broadcast_id, trigger_id=trigger_id, client=self._client, start=start, limit=limit
        )

    def iter_trigger_errors(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        start: str | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[str, BroadcastErrorList]:
        """List the errors of a broadcast trigger, over all pages.

        Yields the items of `errors` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            broadcast_id: Number of the broadcast.
            trigger_id: Number of the trigger, as `broadcasts.trigger` and `broadcasts.list_triggers` give it.
            start: The `next` of the previous page, written as text; left out for the first page.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_trigger_errors` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/broadcastErrors
        """
        from ..api.broadcasts import broadcast_errors

        arguments: dict[str, Any] = {
            "broadcast_id": broadcast_id,
            "trigger_id": trigger_id,
            "start": start,
            "limit": limit,
        }
        return self._client._paginate(
            broadcast_errors.OPERATION, broadcast_errors.asyncio, arguments, prefetch=prefetch
        )

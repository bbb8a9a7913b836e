from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.broadcast_action_list import BroadcastActionList
    from ...models.broadcast_action_metrics import BroadcastActionMetrics
    from ...models.broadcast_action_response import BroadcastActionResponse
    from ...models.broadcast_action_update import BroadcastActionUpdate
    from ...models.broadcast_error_list import BroadcastErrorList
    from ...models.broadcast_list import BroadcastList
    from ...models.broadcast_response import BroadcastResponse
    from ...models.broadcast_trigger import BroadcastTrigger
    from ...models.broadcast_trigger_list import BroadcastTriggerList
    from ...models.broadcast_trigger_receipt import BroadcastTriggerReceipt
    from ...models.link_metric_list import LinkMetricList
    from ...models.message_delivery_list import MessageDeliveryList
    from ...models.message_metric import MessageMetric
    from ...models.message_metrics import MessageMetrics
    from ...models.message_state import MessageState
    from ...models.metric_channel_type import MetricChannelType
    from ...models.metric_period import MetricPeriod
    from ...models.trigger_broadcast_request import TriggerBroadcastRequest
    from ...types import Response, Time


class RawBroadcasts:
    """API-triggered broadcasts: their messages, metrics and triggers."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> Response[BroadcastList]:
        """List the API-triggered broadcasts: `broadcasts.list` with its response."""
        from ...api.broadcasts import list_broadcasts

        return list_broadcasts.sync_detailed(client=self._client)

    def get(self, broadcast_id: int) -> Response[BroadcastResponse]:
        """Get a broadcast: `broadcasts.get` with its response."""
        from ...api.broadcasts import get_broadcast

        return get_broadcast.sync_detailed(broadcast_id=broadcast_id, client=self._client)

    def list_actions(self, broadcast_id: int) -> Response[BroadcastActionList]:
        """List the actions of a broadcast: `broadcasts.list_actions` with its response."""
        from ...api.broadcasts import broadcast_actions

        return broadcast_actions.sync_detailed(broadcast_id=broadcast_id, client=self._client)

    def get_action(self, broadcast_id: int, action_id: int) -> Response[BroadcastActionResponse]:
        """Get an action of a broadcast: `broadcasts.get_action` with its response."""
        from ...api.broadcasts import get_broadcast_action

        return get_broadcast_action.sync_detailed(broadcast_id=broadcast_id, action_id=action_id, client=self._client)

    def update_action(
        self, broadcast_id: int, action_id: int, body: BroadcastActionUpdate
    ) -> Response[BroadcastActionResponse]:
        """Change an action of a broadcast: `broadcasts.update_action` with its response."""
        from ...api.broadcasts import update_broadcast_action

        return update_broadcast_action.sync_detailed(
            broadcast_id=broadcast_id, action_id=action_id, client=self._client, body=body
        )

    def get_action_translation(
        self, broadcast_id: int, action_id: int, language: str
    ) -> Response[BroadcastActionResponse]:
        """Get a translation of a broadcast message: `broadcasts.get_action_translation` with its response."""
        from ...api.broadcasts import get_broadcast_action_language

        return get_broadcast_action_language.sync_detailed(
            broadcast_id=broadcast_id, action_id=action_id, language=language, client=self._client
        )

    def update_action_translation(
        self, broadcast_id: int, action_id: int, language: str, body: BroadcastActionUpdate
    ) -> Response[BroadcastActionResponse]:
        """Change a translation of a broadcast message: `broadcasts.update_action_translation` with its response."""
        from ...api.broadcasts import update_broadcast_action_language

        return update_broadcast_action_language.sync_detailed(
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
    ) -> Response[BroadcastActionMetrics]:
        """Get the metrics of a broadcast action: `broadcasts.get_action_metrics` with its response."""
        from ...api.broadcasts import broadcast_action_metrics

        return broadcast_action_metrics.sync_detailed(
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
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a broadcast action: `broadcasts.get_action_link_metrics` with its response."""
        from ...api.broadcasts import broadcast_action_links

        return broadcast_action_links.sync_detailed(
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
    ) -> Response[MessageDeliveryList]:
        """List the messages sent by a broadcast: `broadcasts.list_messages` with its response."""
        from ...api.broadcasts import broadcast_messages

        return broadcast_messages.sync_detailed(
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

    def get_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: MetricChannelType
        | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
        | None = None,
    ) -> Response[MessageMetrics]:
        """Get the metrics of a broadcast: `broadcasts.get_metrics` with its response."""
        from ...api.broadcasts import broadcast_metrics

        return broadcast_metrics.sync_detailed(
            broadcast_id=broadcast_id, client=self._client, period=period, steps=steps, type=type
        )

    def get_link_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a broadcast: `broadcasts.get_link_metrics` with its response."""
        from ...api.broadcasts import broadcast_links

        return broadcast_links.sync_detailed(
            broadcast_id=broadcast_id, client=self._client, period=period, steps=steps, unique=unique
        )

    def list_triggers(self, broadcast_id: int) -> Response[BroadcastTriggerList]:
        """List the triggers of a broadcast: `broadcasts.list_triggers` with its response."""
        from ...api.broadcasts import list_broadcast_triggers

        return list_broadcast_triggers.sync_detailed(broadcast_id=broadcast_id, client=self._client)

    def trigger(
        self, broadcast_id: int, body: TriggerBroadcastRequest | Mapping[str, Any]
    ) -> Response[BroadcastTriggerReceipt]:
        """Trigger a broadcast: `broadcasts.trigger` with its response."""
        from ...api.broadcasts import trigger_broadcast

        return trigger_broadcast.sync_detailed(broadcast_id=broadcast_id, client=self._client, body=body)

    def get_trigger(self, broadcast_id: int, trigger_id: int) -> Response[BroadcastTrigger]:
        """Get the status of a broadcast trigger: `broadcasts.get_trigger` with its response."""
        from ...api.broadcasts import broadcast_status

        return broadcast_status.sync_detailed(broadcast_id=broadcast_id, trigger_id=trigger_id, client=self._client)

    def list_trigger_errors(
        self, broadcast_id: int, trigger_id: int, *, start: str | None = None, limit: int | None = None
    ) -> Response[BroadcastErrorList]:
        """List the errors of a broadcast trigger: `broadcasts.list_trigger_errors` with its response."""
        from ...api.broadcasts import broadcast_errors

        return broadcast_errors.sync_detailed(
            broadcast_id=broadcast_id, trigger_id=trigger_id, client=self._client, start=start, limit=limit
        )


class AsyncRawBroadcasts:
    """API-triggered broadcasts: their messages, metrics and triggers."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> Response[BroadcastList]:
        """List the API-triggered broadcasts: `broadcasts.list` with its response."""
        from ...api.broadcasts import list_broadcasts

        return await list_broadcasts.asyncio_detailed(client=self._client)

    async def get(self, broadcast_id: int) -> Response[BroadcastResponse]:
        """Get a broadcast: `broadcasts.get` with its response."""
        from ...api.broadcasts import get_broadcast

        return await get_broadcast.asyncio_detailed(broadcast_id=broadcast_id, client=self._client)

    async def list_actions(self, broadcast_id: int) -> Response[BroadcastActionList]:
        """List the actions of a broadcast: `broadcasts.list_actions` with its response."""
        from ...api.broadcasts import broadcast_actions

        return await broadcast_actions.asyncio_detailed(broadcast_id=broadcast_id, client=self._client)

    async def get_action(self, broadcast_id: int, action_id: int) -> Response[BroadcastActionResponse]:
        """Get an action of a broadcast: `broadcasts.get_action` with its response."""
        from ...api.broadcasts import get_broadcast_action

        return await get_broadcast_action.asyncio_detailed(
            broadcast_id=broadcast_id, action_id=action_id, client=self._client
        )

    async def update_action(
        self, broadcast_id: int, action_id: int, body: BroadcastActionUpdate
    ) -> Response[BroadcastActionResponse]:
        """Change an action of a broadcast: `broadcasts.update_action` with its response."""
        from ...api.broadcasts import update_broadcast_action

        return await update_broadcast_action.asyncio_detailed(
            broadcast_id=broadcast_id, action_id=action_id, client=self._client, body=body
        )

    async def get_action_translation(
        self, broadcast_id: int, action_id: int, language: str
    ) -> Response[BroadcastActionResponse]:
        """Get a translation of a broadcast message: `broadcasts.get_action_translation` with its response."""
        from ...api.broadcasts import get_broadcast_action_language

        return await get_broadcast_action_language.asyncio_detailed(
            broadcast_id=broadcast_id, action_id=action_id, language=language, client=self._client
        )

    async def update_action_translation(
        self, broadcast_id: int, action_id: int, language: str, body: BroadcastActionUpdate
    ) -> Response[BroadcastActionResponse]:
        """Change a translation of a broadcast message: `broadcasts.update_action_translation` with its response."""
        from ...api.broadcasts import update_broadcast_action_language

        return await update_broadcast_action_language.asyncio_detailed(
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
    ) -> Response[BroadcastActionMetrics]:
        """Get the metrics of a broadcast action: `broadcasts.get_action_metrics` with its response."""
        from ...api.broadcasts import broadcast_action_metrics

        return await broadcast_action_metrics.asyncio_detailed(
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
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a broadcast action: `broadcasts.get_action_link_metrics` with its response."""
        from ...api.broadcasts import broadcast_action_links

        return await broadcast_action_links.asyncio_detailed(
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
    ) -> Response[MessageDeliveryList]:
        """List the messages sent by a broadcast: `broadcasts.list_messages` with its response."""
        from ...api.broadcasts import broadcast_messages

        return await broadcast_messages.asyncio_detailed(
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

    async def get_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: MetricChannelType
        | Literal["email", "webhook", "twilio", "whatsapp", "slack", "push", "in_app", "live_notification"]
        | None = None,
    ) -> Response[MessageMetrics]:
        """Get the metrics of a broadcast: `broadcasts.get_metrics` with its response."""
        from ...api.broadcasts import broadcast_metrics

        return await broadcast_metrics.asyncio_detailed(
            broadcast_id=broadcast_id, client=self._client, period=period, steps=steps, type=type
        )

    async def get_link_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a broadcast: `broadcasts.get_link_metrics` with its response."""
        from ...api.broadcasts import broadcast_links

        return await broadcast_links.asyncio_detailed(
            broadcast_id=broadcast_id, client=self._client, period=period, steps=steps, unique=unique
        )

    async def list_triggers(self, broadcast_id: int) -> Response[BroadcastTriggerList]:
        """List the triggers of a broadcast: `broadcasts.list_triggers` with its response."""
        from ...api.broadcasts import list_broadcast_triggers

        return await list_broadcast_triggers.asyncio_detailed(broadcast_id=broadcast_id, client=self._client)

    async def trigger(
        self, broadcast_id: int, body: TriggerBroadcastRequest | Mapping[str, Any]
    ) -> Response[BroadcastTriggerReceipt]:
        """Trigger a broadcast: `broadcasts.trigger` with its response."""
        from ...api.broadcasts import trigger_broadcast

        return await trigger_broadcast.asyncio_detailed(broadcast_id=broadcast_id, client=self._client, body=body)

    async def get_trigger(self, broadcast_id: int, trigger_id: int) -> Response[BroadcastTrigger]:
        """Get the status of a broadcast trigger: `broadcasts.get_trigger` with its response."""
        from ...api.broadcasts import broadcast_status

        return await broadcast_status.asyncio_detailed(
            broadcast_id=broadcast_id, trigger_id=trigger_id, client=self._client
        )

    async def list_trigger_errors(
        self, broadcast_id: int, trigger_id: int, *, start: str | None = None, limit: int | None = None
    ) -> Response[BroadcastErrorList]:
        """List the errors of a broadcast trigger: `broadcasts.list_trigger_errors` with its response."""
        from ...api.broadcasts import broadcast_errors

        return await broadcast_errors.asyncio_detailed(
            broadcast_id=broadcast_id, trigger_id=trigger_id, client=self._client, start=start, limit=limit
        )

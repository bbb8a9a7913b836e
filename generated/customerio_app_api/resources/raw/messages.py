from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.archived_message_response import ArchivedMessageResponse
    from ...models.message_delivery_list import MessageDeliveryList
    from ...models.message_delivery_response import MessageDeliveryResponse
    from ...models.message_metric import MessageMetric
    from ...models.metric_channel_type import MetricChannelType
    from ...types import Response, Time


class RawMessages:
    """Deliveries of every kind: one row for each message to each person."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
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
        campaign_id: int | None = None,
        newsletter_id: int | None = None,
        action_id: int | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        get_tracked_responses: bool | None = None,
    ) -> Response[MessageDeliveryList]:
        """List messages: `messages.list` with its response."""
        from ...api.messages import list_messages

        return list_messages.sync_detailed(
            client=self._client,
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            campaign_id=campaign_id,
            newsletter_id=newsletter_id,
            action_id=action_id,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    def get(self, message_id: str, *, get_tracked_responses: bool | None = None) -> Response[MessageDeliveryResponse]:
        """Get a message: `messages.get` with its response."""
        from ...api.messages import get_message

        return get_message.sync_detailed(
            message_id=message_id, client=self._client, get_tracked_responses=get_tracked_responses
        )

    def get_archived(self, message_id: str) -> Response[ArchivedMessageResponse]:
        """Get a message as it was sent: `messages.get_archived` with its response."""
        from ...api.messages import get_archived_message

        return get_archived_message.sync_detailed(message_id=message_id, client=self._client)


class AsyncRawMessages:
    """Deliveries of every kind: one row for each message to each person."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
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
        campaign_id: int | None = None,
        newsletter_id: int | None = None,
        action_id: int | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        get_tracked_responses: bool | None = None,
    ) -> Response[MessageDeliveryList]:
        """List messages: `messages.list` with its response."""
        from ...api.messages import list_messages

        return await list_messages.asyncio_detailed(
            client=self._client,
            start=start,
            limit=limit,
            type=type,
            metric=metric,
            drafts=drafts,
            campaign_id=campaign_id,
            newsletter_id=newsletter_id,
            action_id=action_id,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    async def get(
        self, message_id: str, *, get_tracked_responses: bool | None = None
    ) -> Response[MessageDeliveryResponse]:
        """Get a message: `messages.get` with its response."""
        from ...api.messages import get_message

        return await get_message.asyncio_detailed(
            message_id=message_id, client=self._client, get_tracked_responses=get_tracked_responses
        )

    async def get_archived(self, message_id: str) -> Response[ArchivedMessageResponse]:
        """Get a message as it was sent: `messages.get_archived` with its response."""
        from ...api.messages import get_archived_message

        return await get_archived_message.asyncio_detailed(message_id=message_id, client=self._client)

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from ..models.archived_message_response import ArchivedMessageResponse
    from ..models.message_delivery import MessageDelivery
    from ..models.message_delivery_list import MessageDeliveryList
    from ..models.message_delivery_response import MessageDeliveryResponse
    from ..models.message_metric import MessageMetric
    from ..models.metric_channel_type import MetricChannelType
    from ..pages import AsyncPages, Pages
    from ..types import Time


class Messages:
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
    ) -> MessageDeliveryList:
        """List messages.

        Lists deliveries of the workspace with their metrics, for all channels unless filtered. Without `start_ts` and
        `end_ts` it covers the latest 6 months. A longer range is cut, without an error, to the 6 months before
        `end_ts`; ask for several ranges to go further back. Both ends are inclusive and compare with the time a
        delivery was created, not sent.

        `GET /v1/messages`

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only deliveries of this channel (`twilio` is SMS); all channels if left out.
            metric: Only deliveries that have recorded this metric.
            drafts: `true` lists drafts, and only them; otherwise drafts are left out.
            campaign_id: Only deliveries of this campaign.
            newsletter_id: Only deliveries of this newsletter.
            action_id: Only deliveries of this action (a message in a campaign or broadcast).
            start_ts: Earliest creation time of a delivery, in Unix seconds, inclusive. An int, an aware datetime or
                text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, in Unix seconds, inclusive; now if left out. The 6 months are
                counted back from here. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listMessages
        """
        from ..api.messages import list_messages

        return list_messages.sync(
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

    def iter(
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
        prefetch: int = 0,
    ) -> Pages[MessageDelivery, MessageDeliveryList]:
        """List messages, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only deliveries of this channel (`twilio` is SMS); all channels if left out.
            metric: Only deliveries that have recorded this metric.
            drafts: `true` lists drafts, and only them; otherwise drafts are left out.
            campaign_id: Only deliveries of this campaign.
            newsletter_id: Only deliveries of this newsletter.
            action_id: Only deliveries of this action (a message in a campaign or broadcast).
            start_ts: Earliest creation time of a delivery, in Unix seconds, inclusive. An int, an aware datetime or
                text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, in Unix seconds, inclusive; now if left out. The 6 months are
                counted back from here. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listMessages
        """
        from ..api.messages import list_messages

        arguments: dict[str, Any] = {
            "start": start,
            "limit": limit,
            "type": type,
            "metric": metric,
            "drafts": drafts,
            "campaign_id": campaign_id,
            "newsletter_id": newsletter_id,
            "action_id": action_id,
            "start_ts": start_ts,
            "end_ts": end_ts,
            "get_tracked_responses": get_tracked_responses,
        }
        return self._client._paginate(list_messages.OPERATION, list_messages.sync, arguments, prefetch=prefetch)

    def get(self, message_id: str, *, get_tracked_responses: bool | None = None) -> MessageDeliveryResponse:
        """Get a message.

        Returns one delivery: whom it went to, what it came from, and when each metric was recorded. `tracked_responses`
        is there only with `get_tracked_responses=true`. The content that was sent comes from `messages.get_archived`.

        `GET /v1/messages/{message_id}`

        Args:
            message_id: Identifier of the delivery.
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

        See https://docs.customer.io/integrations/api/app/#operation/getMessage
        """
        from ..api.messages import get_message

        return get_message.sync(message_id=message_id, client=self._client, get_tracked_responses=get_tracked_responses)

    def get_archived(self, message_id: str) -> ArchivedMessageResponse:
        """Get a message as it was sent.

        Returns the stored content of one delivery: body, subject, addresses or, for a webhook, URL and method. Limited
        to 100 requests a day for the workspace, beside the general 10 a second. Once the day's requests are used up,
        the 429 carries no `Retry-After`, so a quick retry does not help.

        `GET /v1/messages/{message_id}/archived_message`

        Args:
            message_id: Identifier of the delivery.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second and `archived_messages`, 100 requests in 86400 seconds.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getArchivedMessage
        """
        from ..api.messages import get_archived_message

        return get_archived_message.sync(message_id=message_id, client=self._client)


class AsyncMessages:
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
    ) -> MessageDeliveryList:
        """List messages.

        Lists deliveries of the workspace with their metrics, for all channels unless filtered. Without `start_ts` and
        `end_ts` it covers the latest 6 months. A longer range is cut, without an error, to the 6 months before
        `end_ts`; ask for several ranges to go further back. Both ends are inclusive and compare with the time a
        delivery was created, not sent.

        `GET /v1/messages`

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only deliveries of this channel (`twilio` is SMS); all channels if left out.
            metric: Only deliveries that have recorded this metric.
            drafts: `true` lists drafts, and only them; otherwise drafts are left out.
            campaign_id: Only deliveries of this campaign.
            newsletter_id: Only deliveries of this newsletter.
            action_id: Only deliveries of this action (a message in a campaign or broadcast).
            start_ts: Earliest creation time of a delivery, in Unix seconds, inclusive. An int, an aware datetime or
                text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, in Unix seconds, inclusive; now if left out. The 6 months are
                counted back from here. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listMessages
        """
        from ..api.messages import list_messages

        return await list_messages.asyncio(
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

    def iter(
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
        prefetch: int = 0,
    ) -> AsyncPages[MessageDelivery, MessageDeliveryList]:
        """List messages, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only deliveries of this channel (`twilio` is SMS); all channels if left out.
            metric: Only deliveries that have recorded this metric.
            drafts: `true` lists drafts, and only them; otherwise drafts are left out.
            campaign_id: Only deliveries of this campaign.
            newsletter_id: Only deliveries of this newsletter.
            action_id: Only deliveries of this action (a message in a campaign or broadcast).
            start_ts: Earliest creation time of a delivery, in Unix seconds, inclusive. An int, an aware datetime or
                text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, in Unix seconds, inclusive; now if left out. The 6 months are
                counted back from here. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listMessages
        """
        from ..api.messages import list_messages

        arguments: dict[str, Any] = {
            "start": start,
            "limit": limit,
            "type": type,
            "metric": metric,
            "drafts": drafts,
            "campaign_id": campaign_id,
            "newsletter_id": newsletter_id,
            "action_id": action_id,
            "start_ts": start_ts,
            "end_ts": end_ts,
            "get_tracked_responses": get_tracked_responses,
        }
        return self._client._paginate(list_messages.OPERATION, list_messages.asyncio, arguments, prefetch=prefetch)

    async def get(self, message_id: str, *, get_tracked_responses: bool | None = None) -> MessageDeliveryResponse:
        """Get a message.

        Returns one delivery: whom it went to, what it came from, and when each metric was recorded. `tracked_responses`
        is there only with `get_tracked_responses=true`. The content that was sent comes from `messages.get_archived`.

        `GET /v1/messages/{message_id}`

        Args:
            message_id: Identifier of the delivery.
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

        See https://docs.customer.io/integrations/api/app/#operation/getMessage
        """
        from ..api.messages import get_message

        return await get_message.asyncio(
            message_id=message_id, client=self._client, get_tracked_responses=get_tracked_responses
        )

    async def get_archived(self, message_id: str) -> ArchivedMessageResponse:
        """Get a message as it was sent.

        Returns the stored content of one delivery: body, subject, addresses or, for a webhook, URL and method. Limited
        to 100 requests a day for the workspace, beside the general 10 a second. Once the day's requests are used up,
        the 429 carries no `Retry-After`, so a quick retry does not help.

        `GET /v1/messages/{message_id}/archived_message`

        Args:
            message_id: Identifier of the delivery.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second and `archived_messages`, 100 requests in 86400 seconds.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getArchivedMessage
        """
        from ..api.messages import get_archived_message

        return await get_archived_message.asyncio(message_id=message_id, client=self._client)

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.subscription_center_token import SubscriptionCenterToken
    from ...models.subscription_channel_list import SubscriptionChannelList
    from ...models.subscription_topic_list import SubscriptionTopicList
    from ...types import Response


class RawSubscriptionCenter:
    """Topics, channels and the page where people choose them."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_token(self, customer_id: str | int) -> Response[SubscriptionCenterToken]:
        """Create a subscription center link for a person: `subscription_center.create_token` with its response."""
        from ...api.subscription_center import get_subscription_center_token

        return get_subscription_center_token.sync_detailed(customer_id=customer_id, client=self._client)

    def list_channels(self) -> Response[SubscriptionChannelList]:
        """List subscription channels: `subscription_center.list_channels` with its response."""
        from ...api.subscription_center import get_channels

        return get_channels.sync_detailed(client=self._client)

    def list_topics(self) -> Response[SubscriptionTopicList]:
        """List subscription topics: `subscription_center.list_topics` with its response."""
        from ...api.subscription_center import get_topics

        return get_topics.sync_detailed(client=self._client)


class AsyncRawSubscriptionCenter:
    """Topics, channels and the page where people choose them."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_token(self, customer_id: str | int) -> Response[SubscriptionCenterToken]:
        """Create a subscription center link for a person: `subscription_center.create_token` with its response."""
        from ...api.subscription_center import get_subscription_center_token

        return await get_subscription_center_token.asyncio_detailed(customer_id=customer_id, client=self._client)

    async def list_channels(self) -> Response[SubscriptionChannelList]:
        """List subscription channels: `subscription_center.list_channels` with its response."""
        from ...api.subscription_center import get_channels

        return await get_channels.asyncio_detailed(client=self._client)

    async def list_topics(self) -> Response[SubscriptionTopicList]:
        """List subscription topics: `subscription_center.list_topics` with its response."""
        from ...api.subscription_center import get_topics

        return await get_topics.asyncio_detailed(client=self._client)

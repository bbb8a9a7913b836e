from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from ..models.subscription_center_token import SubscriptionCenterToken
    from ..models.subscription_channel_list import SubscriptionChannelList
    from ..models.subscription_topic_list import SubscriptionTopicList


class SubscriptionCenter:
    """Topics, channels and the page where people choose them."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_token(self, customer_id: str | int) -> SubscriptionCenterToken:
        """Create a subscription center link for a person.

        Returns a signed token, and a link that holds it, with which a person can change their subscription preferences.
        Both work for 24 hours. The person must exist. With a custom tracking domain, build the link as
        `https://DOMAIN/u/i/TOKEN/LANG`, where `/LANG` may be left out.

        `GET /v1/subscription_center/{customer_id}/token`

        Args:
            customer_id: The person's id or email address; the API tells them apart by itself (no `id_type`).

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

        See https://docs.customer.io/integrations/api/app/#operation/getSubscriptionCenterToken
        """
        from ..api.subscription_center import get_subscription_center_token

        return get_subscription_center_token.sync(customer_id=customer_id, client=self._client)

    def list_channels(self) -> SubscriptionChannelList:
        """List subscription channels.

        Lists the channels that people can subscribe to or leave in the subscription center. The list is empty (or null)
        unless the subscription center offers a choice of channels.

        `GET /v1/subscription_channels`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getChannels
        """
        from ..api.subscription_center import get_channels

        return get_channels.sync(client=self._client)

    def list_topics(self) -> SubscriptionTopicList:
        """List subscription topics.

        Lists the topics that people can subscribe to or leave in the subscription center. The list is empty (or null)
        when the workspace has no topics.

        `GET /v1/subscription_topics`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getTopics
        """
        from ..api.subscription_center import get_topics

        return get_topics.sync(client=self._client)


class AsyncSubscriptionCenter:
    """Topics, channels and the page where people choose them."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_token(self, customer_id: str | int) -> SubscriptionCenterToken:
        """Create a subscription center link for a person.

        Returns a signed token, and a link that holds it, with which a person can change their subscription preferences.
        Both work for 24 hours. The person must exist. With a custom tracking domain, build the link as
        `https://DOMAIN/u/i/TOKEN/LANG`, where `/LANG` may be left out.

        `GET /v1/subscription_center/{customer_id}/token`

        Args:
            customer_id: The person's id or email address; the API tells them apart by itself (no `id_type`).

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

        See https://docs.customer.io/integrations/api/app/#operation/getSubscriptionCenterToken
        """
        from ..api.subscription_center import get_subscription_center_token

        return await get_subscription_center_token.asyncio(customer_id=customer_id, client=self._client)

    async def list_channels(self) -> SubscriptionChannelList:
        """List subscription channels.

        Lists the channels that people can subscribe to or leave in the subscription center. The list is empty (or null)
        unless the subscription center offers a choice of channels.

        `GET /v1/subscription_channels`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getChannels
        """
        from ..api.subscription_center import get_channels

        return await get_channels.asyncio(client=self._client)

    async def list_topics(self) -> SubscriptionTopicList:
        """List subscription topics.

        Lists the topics that people can subscribe to or leave in the subscription center. The list is empty (or null)
        when the workspace has no topics.

        `GET /v1/subscription_topics`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getTopics
        """
        from ..api.subscription_center import get_topics

        return await get_topics.asyncio(client=self._client)

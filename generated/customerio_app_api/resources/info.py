from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from ..models.ip_address_list import IpAddressList


class Info:
    """Facts about the service itself."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_ip_addresses(self) -> IpAddressList:
        """List Customer.io's IP addresses.

        Lists the IP addresses that Customer.io sends from, for the allowlists of firewalls and mail servers.

        `GET /v1/info/ip_addresses`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCioAllowlist
        """
        from ..api.info import get_cio_allowlist

        return get_cio_allowlist.sync(client=self._client)


class AsyncInfo:
    """Facts about the service itself."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_ip_addresses(self) -> IpAddressList:
        """List Customer.io's IP addresses.

        Lists the IP addresses that Customer.io sends from, for the allowlists of firewalls and mail servers.

        `GET /v1/info/ip_addresses`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCioAllowlist
        """
        from ..api.info import get_cio_allowlist

        return await get_cio_allowlist.asyncio(client=self._client)

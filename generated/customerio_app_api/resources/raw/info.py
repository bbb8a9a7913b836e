from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.ip_address_list import IpAddressList
    from ...types import Response


class RawInfo:
    """Facts about the service itself."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_ip_addresses(self) -> Response[IpAddressList]:
        """List Customer.io's IP addresses: `info.list_ip_addresses` with its response."""
        from ...api.info import get_cio_allowlist

        return get_cio_allowlist.sync_detailed(client=self._client)


class AsyncRawInfo:
    """Facts about the service itself."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_ip_addresses(self) -> Response[IpAddressList]:
        """List Customer.io's IP addresses: `info.list_ip_addresses` with its response."""
        from ...api.info import get_cio_allowlist

        return await get_cio_allowlist.asyncio_detailed(client=self._client)

"""List subscription channels: `GET /v1/subscription_channels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.subscription_channel_list import SubscriptionChannelList
from ...models.subscription_channel_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["subscription_center.list_channels"]


def _request() -> RequestSpec:
    return RequestSpec(OPERATION)


def sync(*, client: SyncClient) -> SubscriptionChannelList:
    """List subscription channels. Raises for every response but the documented success."""
    return client._execute(_request(), _decode)


def sync_detailed(*, client: SyncClient) -> Response[SubscriptionChannelList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(), _decode)


async def asyncio(*, client: AsyncClient) -> SubscriptionChannelList:
    """List subscription channels. Raises for every response but the documented success."""
    return await client._execute(_request(), _decode)


async def asyncio_detailed(*, client: AsyncClient) -> Response[SubscriptionChannelList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(), _decode)

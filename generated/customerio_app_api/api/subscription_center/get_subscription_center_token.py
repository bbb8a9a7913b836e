"""Create a subscription center link for a person: `GET /v1/subscription_center/{customer_id}/token`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.subscription_center_token import SubscriptionCenterToken
from ...models.subscription_center_token import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["subscription_center.create_token"]


def _request(customer_id: str | int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("customer_id", customer_id, "text"),))


def sync(customer_id: str | int, *, client: SyncClient) -> SubscriptionCenterToken:
    """Create a subscription center link for a person. Raises for every response but the documented success."""
    return client._execute(_request(customer_id=customer_id), _decode)


def sync_detailed(customer_id: str | int, *, client: SyncClient) -> Response[SubscriptionCenterToken]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(customer_id=customer_id), _decode)


async def asyncio(customer_id: str | int, *, client: AsyncClient) -> SubscriptionCenterToken:
    """Create a subscription center link for a person. Raises for every response but the documented success."""
    return await client._execute(_request(customer_id=customer_id), _decode)


async def asyncio_detailed(customer_id: str | int, *, client: AsyncClient) -> Response[SubscriptionCenterToken]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(customer_id=customer_id), _decode)

"""Get a message: `GET /v1/messages/{message_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.message_delivery_response import MessageDeliveryResponse
from ...models.message_delivery_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["messages.get"]


def _request(message_id: str, *, get_tracked_responses: bool | None = None) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("message_id", message_id, "text"),),
        query=(("get_tracked_responses", get_tracked_responses, "boolean"),),
    )


def sync(message_id: str, *, client: SyncClient, get_tracked_responses: bool | None = None) -> MessageDeliveryResponse:
    """Get a message. Raises for every response but the documented success."""
    return client._execute(_request(message_id=message_id, get_tracked_responses=get_tracked_responses), _decode)


def sync_detailed(
    message_id: str, *, client: SyncClient, get_tracked_responses: bool | None = None
) -> Response[MessageDeliveryResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(message_id=message_id, get_tracked_responses=get_tracked_responses), _decode
    )


async def asyncio(
    message_id: str, *, client: AsyncClient, get_tracked_responses: bool | None = None
) -> MessageDeliveryResponse:
    """Get a message. Raises for every response but the documented success."""
    return await client._execute(_request(message_id=message_id, get_tracked_responses=get_tracked_responses), _decode)


async def asyncio_detailed(
    message_id: str, *, client: AsyncClient, get_tracked_responses: bool | None = None
) -> Response[MessageDeliveryResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(message_id=message_id, get_tracked_responses=get_tracked_responses), _decode
    )

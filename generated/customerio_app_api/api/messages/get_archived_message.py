"""Get a message as it was sent: `GET /v1/messages/{message_id}/archived_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.archived_message_response import ArchivedMessageResponse
from ...models.archived_message_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["messages.get_archived"]


def _request(message_id: str) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("message_id", message_id, "text"),))


def sync(message_id: str, *, client: SyncClient) -> ArchivedMessageResponse:
    """Get a message as it was sent. Raises for every response but the documented success."""
    return client._execute(_request(message_id=message_id), _decode)


def sync_detailed(message_id: str, *, client: SyncClient) -> Response[ArchivedMessageResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(message_id=message_id), _decode)


async def asyncio(message_id: str, *, client: AsyncClient) -> ArchivedMessageResponse:
    """Get a message as it was sent. Raises for every response but the documented success."""
    return await client._execute(_request(message_id=message_id), _decode)


async def asyncio_detailed(message_id: str, *, client: AsyncClient) -> Response[ArchivedMessageResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(message_id=message_id), _decode)

"""Change a translation of a broadcast message: `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, json_body, path_number, path_text
from ...models.broadcast_action_response import BroadcastActionResponse
from ...models.broadcast_action_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.broadcast_action_update import BroadcastActionUpdate
    from ...types import Response

OPERATION = OPERATIONS["broadcasts.update_action_translation"]


def _request(broadcast_id: int, action_id: int, language: str, *, body: BroadcastActionUpdate) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        f"/v1/broadcasts/{path_number('broadcast_id', broadcast_id)}/actions/{path_number('action_id', action_id)}/language/{path_text('language', language, may_be_empty=True)}",
        json=json_body(body, "BroadcastActionUpdate"),
    )


def sync(
    broadcast_id: int, action_id: int, language: str, *, client: SyncClient, body: BroadcastActionUpdate
) -> BroadcastActionResponse:
    """Change a translation of a broadcast message. Raises for every answer but the documented success."""
    return client.execute(
        _request(broadcast_id=broadcast_id, action_id=action_id, language=language, body=body), _decode
    )


def sync_detailed(
    broadcast_id: int, action_id: int, language: str, *, client: SyncClient, body: BroadcastActionUpdate
) -> Response[BroadcastActionResponse]:
    """The same with status, headers and raw body."""
    return client.execute_detailed(
        _request(broadcast_id=broadcast_id, action_id=action_id, language=language, body=body), _decode
    )


async def asyncio(
    broadcast_id: int, action_id: int, language: str, *, client: AsyncClient, body: BroadcastActionUpdate
) -> BroadcastActionResponse:
    """Change a translation of a broadcast message. Raises for every answer but the documented success."""
    return await client.execute(
        _request(broadcast_id=broadcast_id, action_id=action_id, language=language, body=body), _decode
    )


async def asyncio_detailed(
    broadcast_id: int, action_id: int, language: str, *, client: AsyncClient, body: BroadcastActionUpdate
) -> Response[BroadcastActionResponse]:
    """The same with status, headers and raw body."""
    return await client.execute_detailed(
        _request(broadcast_id=broadcast_id, action_id=action_id, language=language, body=body), _decode
    )

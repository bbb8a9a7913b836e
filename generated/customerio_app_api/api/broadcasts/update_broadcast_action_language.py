"""Change a translation of a broadcast message: `PUT
/v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...fields import Object
from ...models.broadcast_action_response import BroadcastActionResponse
from ...models.broadcast_action_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.broadcast_action_update import BroadcastActionUpdate
    from ...types import Response

OPERATION = OPERATIONS["broadcasts.update_action_translation"]


def _request(broadcast_id: int, action_id: int, language: str, *, body: BroadcastActionUpdate) -> RequestSpec:
    from ...models.broadcast_action_update import read as _BroadcastActionUpdate

    return RequestSpec(
        OPERATION,
        path=(
            ("broadcast_id", broadcast_id, "number"),
            ("action_id", action_id, "number"),
            ("language", language, "text_or_empty"),
        ),
        body=body,
        body_kind=Object(_BroadcastActionUpdate),
        body_name="BroadcastActionUpdate",
    )


def sync(
    broadcast_id: int, action_id: int, language: str, *, client: SyncClient, body: BroadcastActionUpdate
) -> BroadcastActionResponse:
    """Change a translation of a broadcast message. Raises for every response but the documented success."""
    return client._execute(
        _request(broadcast_id=broadcast_id, action_id=action_id, language=language, body=body), _decode
    )


def sync_detailed(
    broadcast_id: int, action_id: int, language: str, *, client: SyncClient, body: BroadcastActionUpdate
) -> Response[BroadcastActionResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(broadcast_id=broadcast_id, action_id=action_id, language=language, body=body), _decode
    )


async def asyncio(
    broadcast_id: int, action_id: int, language: str, *, client: AsyncClient, body: BroadcastActionUpdate
) -> BroadcastActionResponse:
    """Change a translation of a broadcast message. Raises for every response but the documented success."""
    return await client._execute(
        _request(broadcast_id=broadcast_id, action_id=action_id, language=language, body=body), _decode
    )


async def asyncio_detailed(
    broadcast_id: int, action_id: int, language: str, *, client: AsyncClient, body: BroadcastActionUpdate
) -> Response[BroadcastActionResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(broadcast_id=broadcast_id, action_id=action_id, language=language, body=body), _decode
    )

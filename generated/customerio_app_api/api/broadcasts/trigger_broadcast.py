"""Trigger a broadcast: `POST /v1/campaigns/{broadcast_id}/triggers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.broadcast_trigger_receipt import BroadcastTriggerReceipt
from ...models.broadcast_trigger_receipt import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.trigger_broadcast_request import TriggerBroadcastRequest
    from ...types import Response

OPERATION = OPERATIONS["broadcasts.trigger"]


def _request(broadcast_id: int, *, body: TriggerBroadcastRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.trigger_broadcast_request import read as _TriggerBroadcastRequest

    return RequestSpec(
        OPERATION,
        path=(("broadcast_id", broadcast_id, "number"),),
        body=body,
        body_kind=Object(_TriggerBroadcastRequest),
        body_name="TriggerBroadcastRequest",
    )


def sync(
    broadcast_id: int, *, client: SyncClient, body: TriggerBroadcastRequest | Mapping[str, Any]
) -> BroadcastTriggerReceipt:
    """Trigger a broadcast. Raises for every response but the documented success."""
    return client._execute(_request(broadcast_id=broadcast_id, body=body), _decode)


def sync_detailed(
    broadcast_id: int, *, client: SyncClient, body: TriggerBroadcastRequest | Mapping[str, Any]
) -> Response[BroadcastTriggerReceipt]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(broadcast_id=broadcast_id, body=body), _decode)


async def asyncio(
    broadcast_id: int, *, client: AsyncClient, body: TriggerBroadcastRequest | Mapping[str, Any]
) -> BroadcastTriggerReceipt:
    """Trigger a broadcast. Raises for every response but the documented success."""
    return await client._execute(_request(broadcast_id=broadcast_id, body=body), _decode)


async def asyncio_detailed(
    broadcast_id: int, *, client: AsyncClient, body: TriggerBroadcastRequest | Mapping[str, Any]
) -> Response[BroadcastTriggerReceipt]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(broadcast_id=broadcast_id, body=body), _decode)

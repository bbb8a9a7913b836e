"""Describe events in the data index: `POST /v1/data_index/events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec, nothing
from ...fields import Object
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.upsert_events_request import UpsertEventsRequest
    from ...types import Response

OPERATION = OPERATIONS["data_index.upsert_events"]
_decode = nothing


def _request(*, body: UpsertEventsRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.upsert_events_request import read as _UpsertEventsRequest

    return RequestSpec(
        OPERATION, body=body, body_kind=Object(_UpsertEventsRequest), body_name="UpsertEventsRequest", no_content=True
    )


def sync(*, client: SyncClient, body: UpsertEventsRequest | Mapping[str, Any]) -> None:
    """Describe events in the data index. Raises for every response but the documented success."""
    client._execute(_request(body=body), _decode)


def sync_detailed(*, client: SyncClient, body: UpsertEventsRequest | Mapping[str, Any]) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: UpsertEventsRequest | Mapping[str, Any]) -> None:
    """Describe events in the data index. Raises for every response but the documented success."""
    await client._execute(_request(body=body), _decode)


async def asyncio_detailed(*, client: AsyncClient, body: UpsertEventsRequest | Mapping[str, Any]) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

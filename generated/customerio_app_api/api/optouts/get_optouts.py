"""List opt-outs in the workspace: `GET /v1/optouts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.person_optouts_list import PersonOptoutsList
from ...models.person_optouts_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["optouts.list"]


def _request(*, from_: str | None = None, start: str | None = None, limit: int | None = None) -> RequestSpec:
    return RequestSpec(OPERATION, query=(("from", from_, "text"), ("start", start, "text"), ("limit", limit, "number")))


def sync(
    *, client: SyncClient, from_: str | None = None, start: str | None = None, limit: int | None = None
) -> PersonOptoutsList:
    """List opt-outs in the workspace. Raises for every response but the documented success."""
    return client._execute(_request(from_=from_, start=start, limit=limit), _decode)


def sync_detailed(
    *, client: SyncClient, from_: str | None = None, start: str | None = None, limit: int | None = None
) -> Response[PersonOptoutsList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(from_=from_, start=start, limit=limit), _decode)


async def asyncio(
    *, client: AsyncClient, from_: str | None = None, start: str | None = None, limit: int | None = None
) -> PersonOptoutsList:
    """List opt-outs in the workspace. Raises for every response but the documented success."""
    return await client._execute(_request(from_=from_, start=start, limit=limit), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, from_: str | None = None, start: str | None = None, limit: int | None = None
) -> Response[PersonOptoutsList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(from_=from_, start=start, limit=limit), _decode)

"""Look up an import: `GET /v1/imports/{import_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.import_status_response import ImportStatusResponse
from ...models.import_status_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["imports.get"]


def _request(import_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("import_id", import_id, "number"),))


def sync(import_id: int, *, client: SyncClient) -> ImportStatusResponse:
    """Look up an import. Raises for every response but the documented success."""
    return client._execute(_request(import_id=import_id), _decode)


def sync_detailed(import_id: int, *, client: SyncClient) -> Response[ImportStatusResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(import_id=import_id), _decode)


async def asyncio(import_id: int, *, client: AsyncClient) -> ImportStatusResponse:
    """Look up an import. Raises for every response but the documented success."""
    return await client._execute(_request(import_id=import_id), _decode)


async def asyncio_detailed(import_id: int, *, client: AsyncClient) -> Response[ImportStatusResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(import_id=import_id), _decode)

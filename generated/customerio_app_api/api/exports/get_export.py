"""Look up an export: `GET /v1/exports/{export_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.export_response import ExportResponse
from ...models.export_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["exports.get"]


def _request(export_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("export_id", export_id, "number"),))


def sync(export_id: int, *, client: SyncClient) -> ExportResponse:
    """Look up an export. Raises for every response but the documented success."""
    return client._execute(_request(export_id=export_id), _decode)


def sync_detailed(export_id: int, *, client: SyncClient) -> Response[ExportResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(export_id=export_id), _decode)


async def asyncio(export_id: int, *, client: AsyncClient) -> ExportResponse:
    """Look up an export. Raises for every response but the documented success."""
    return await client._execute(_request(export_id=export_id), _decode)


async def asyncio_detailed(export_id: int, *, client: AsyncClient) -> Response[ExportResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(export_id=export_id), _decode)

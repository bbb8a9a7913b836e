"""Start an import from a CSV file: `POST /v1/imports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.import_response import ImportResponse
from ...models.import_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.create_import_request import CreateImportRequest
    from ...types import Response

OPERATION = OPERATIONS["imports.create"]


def _request(*, body: CreateImportRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.create_import_request import read as _CreateImportRequest

    return RequestSpec(OPERATION, body=body, body_kind=Object(_CreateImportRequest), body_name="CreateImportRequest")


def sync(*, client: SyncClient, body: CreateImportRequest | Mapping[str, Any]) -> ImportResponse:
    """Start an import from a CSV file. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(*, client: SyncClient, body: CreateImportRequest | Mapping[str, Any]) -> Response[ImportResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: CreateImportRequest | Mapping[str, Any]) -> ImportResponse:
    """Start an import from a CSV file. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateImportRequest | Mapping[str, Any]
) -> Response[ImportResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

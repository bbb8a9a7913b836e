"""Start an export of people: `POST /v1/exports/customers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.export_response import ExportResponse
from ...models.export_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.export_customers_request import ExportCustomersRequest
    from ...types import Response

OPERATION = OPERATIONS["exports.create_customers"]


def _request(*, body: ExportCustomersRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.export_customers_request import read as _ExportCustomersRequest

    return RequestSpec(
        OPERATION, body=body, body_kind=Object(_ExportCustomersRequest), body_name="ExportCustomersRequest"
    )


def sync(*, client: SyncClient, body: ExportCustomersRequest | Mapping[str, Any]) -> ExportResponse:
    """Start an export of people. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(*, client: SyncClient, body: ExportCustomersRequest | Mapping[str, Any]) -> Response[ExportResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: ExportCustomersRequest | Mapping[str, Any]) -> ExportResponse:
    """Start an export of people. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: ExportCustomersRequest | Mapping[str, Any]
) -> Response[ExportResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

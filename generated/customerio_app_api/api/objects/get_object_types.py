"""List object types: `GET /v1/object_types`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.object_type_list import ObjectTypeList
from ...models.object_type_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["objects.list_types"]


def _request() -> RequestSpec:
    return RequestSpec(OPERATION)


def sync(*, client: SyncClient) -> ObjectTypeList:
    """List object types. Raises for every response but the documented success."""
    return client._execute(_request(), _decode)


def sync_detailed(*, client: SyncClient) -> Response[ObjectTypeList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(), _decode)


async def asyncio(*, client: AsyncClient) -> ObjectTypeList:
    """List object types. Raises for every response but the documented success."""
    return await client._execute(_request(), _decode)


async def asyncio_detailed(*, client: AsyncClient) -> Response[ObjectTypeList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(), _decode)

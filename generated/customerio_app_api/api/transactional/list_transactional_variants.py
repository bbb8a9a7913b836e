"""List the variants of a transactional message: `GET /v1/transactional/{transactional_id}/contents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.transactional_variant_list import TransactionalVariantList
from ...models.transactional_variant_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["transactional.list_variants"]


def _request(transactional_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("transactional_id", transactional_id, "number"),))


def sync(transactional_id: int, *, client: SyncClient) -> TransactionalVariantList:
    """List the variants of a transactional message. Raises for every response but the documented success."""
    return client._execute(_request(transactional_id=transactional_id), _decode)


def sync_detailed(transactional_id: int, *, client: SyncClient) -> Response[TransactionalVariantList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(transactional_id=transactional_id), _decode)


async def asyncio(transactional_id: int, *, client: AsyncClient) -> TransactionalVariantList:
    """List the variants of a transactional message. Raises for every response but the documented success."""
    return await client._execute(_request(transactional_id=transactional_id), _decode)


async def asyncio_detailed(transactional_id: int, *, client: AsyncClient) -> Response[TransactionalVariantList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(transactional_id=transactional_id), _decode)

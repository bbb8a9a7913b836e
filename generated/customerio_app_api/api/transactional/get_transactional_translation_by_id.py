"""Get a variant of a transactional message: `GET /v1/transactional/{transactional_id}/contents/{content_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.transactional_content_response import TransactionalContentResponse
from ...models.transactional_content_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["transactional.get_variant"]


def _request(transactional_id: int, content_id: int) -> RequestSpec:
    return RequestSpec(
        OPERATION, path=(("transactional_id", transactional_id, "number"), ("content_id", content_id, "number"))
    )


def sync(transactional_id: int, content_id: int, *, client: SyncClient) -> TransactionalContentResponse:
    """Get a variant of a transactional message. Raises for every response but the documented success."""
    return client._execute(_request(transactional_id=transactional_id, content_id=content_id), _decode)


def sync_detailed(
    transactional_id: int, content_id: int, *, client: SyncClient
) -> Response[TransactionalContentResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(transactional_id=transactional_id, content_id=content_id), _decode)


async def asyncio(transactional_id: int, content_id: int, *, client: AsyncClient) -> TransactionalContentResponse:
    """Get a variant of a transactional message. Raises for every response but the documented success."""
    return await client._execute(_request(transactional_id=transactional_id, content_id=content_id), _decode)


async def asyncio_detailed(
    transactional_id: int, content_id: int, *, client: AsyncClient
) -> Response[TransactionalContentResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(transactional_id=transactional_id, content_id=content_id), _decode)

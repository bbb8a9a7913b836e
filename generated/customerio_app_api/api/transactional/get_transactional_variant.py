"""Get a translation of a transactional message: `GET /v1/transactional/{transactional_id}/language/{language}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.transactional_content_list import TransactionalContentList
from ...models.transactional_content_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["transactional.get_translation"]


def _request(transactional_id: int, language: str) -> RequestSpec:
    return RequestSpec(
        OPERATION, path=(("transactional_id", transactional_id, "number"), ("language", language, "text_or_empty"))
    )


def sync(transactional_id: int, language: str, *, client: SyncClient) -> TransactionalContentList:
    """Get a translation of a transactional message. Raises for every response but the documented success."""
    return client._execute(_request(transactional_id=transactional_id, language=language), _decode)


def sync_detailed(transactional_id: int, language: str, *, client: SyncClient) -> Response[TransactionalContentList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(transactional_id=transactional_id, language=language), _decode)


async def asyncio(transactional_id: int, language: str, *, client: AsyncClient) -> TransactionalContentList:
    """Get a translation of a transactional message. Raises for every response but the documented success."""
    return await client._execute(_request(transactional_id=transactional_id, language=language), _decode)


async def asyncio_detailed(
    transactional_id: int, language: str, *, client: AsyncClient
) -> Response[TransactionalContentList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(transactional_id=transactional_id, language=language), _decode)

"""Replace the content of a transactional message: `PUT /v1/transactional/{transactional_id}/content/{content_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.transactional_content_list import TransactionalContentList
from ...models.transactional_content_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.transactional_content_update import TransactionalContentUpdate
    from ...types import Response

OPERATION = OPERATIONS["transactional.update_content"]


def _request(
    transactional_id: int, content_id: int, *, body: TransactionalContentUpdate | Mapping[str, Any]
) -> RequestSpec:
    from ...models.transactional_content_update import read as _TransactionalContentUpdate

    return RequestSpec(
        OPERATION,
        path=(("transactional_id", transactional_id, "number"), ("content_id", content_id, "number")),
        body=body,
        body_kind=Object(_TransactionalContentUpdate),
        body_name="TransactionalContentUpdate",
    )


def sync(
    transactional_id: int, content_id: int, *, client: SyncClient, body: TransactionalContentUpdate | Mapping[str, Any]
) -> TransactionalContentList:
    """Replace the content of a transactional message. Raises for every response but the documented success."""
    return client._execute(_request(transactional_id=transactional_id, content_id=content_id, body=body), _decode)


def sync_detailed(
    transactional_id: int, content_id: int, *, client: SyncClient, body: TransactionalContentUpdate | Mapping[str, Any]
) -> Response[TransactionalContentList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(transactional_id=transactional_id, content_id=content_id, body=body), _decode
    )


async def asyncio(
    transactional_id: int, content_id: int, *, client: AsyncClient, body: TransactionalContentUpdate | Mapping[str, Any]
) -> TransactionalContentList:
    """Replace the content of a transactional message. Raises for every response but the documented success."""
    return await client._execute(_request(transactional_id=transactional_id, content_id=content_id, body=body), _decode)


async def asyncio_detailed(
    transactional_id: int, content_id: int, *, client: AsyncClient, body: TransactionalContentUpdate | Mapping[str, Any]
) -> Response[TransactionalContentList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(transactional_id=transactional_id, content_id=content_id, body=body), _decode
    )

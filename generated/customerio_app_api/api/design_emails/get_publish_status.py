"""Get the state of a publish: `GET /v1/design_studio/emails/{id}/publish_status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.publish_status import PublishStatus
from ...models.publish_status import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["design_emails.get_publish_status"]


def _request(id: str, *, publish_id: str) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("id", id, "text"),), query=(("publish_id", publish_id, "text"),))


def sync(id: str, *, client: SyncClient, publish_id: str) -> PublishStatus:
    """Get the state of a publish. Raises for every response but the documented success."""
    return client._execute(_request(id=id, publish_id=publish_id), _decode)


def sync_detailed(id: str, *, client: SyncClient, publish_id: str) -> Response[PublishStatus]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id, publish_id=publish_id), _decode)


async def asyncio(id: str, *, client: AsyncClient, publish_id: str) -> PublishStatus:
    """Get the state of a publish. Raises for every response but the documented success."""
    return await client._execute(_request(id=id, publish_id=publish_id), _decode)


async def asyncio_detailed(id: str, *, client: AsyncClient, publish_id: str) -> Response[PublishStatus]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id, publish_id=publish_id), _decode)

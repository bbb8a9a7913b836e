"""Check an email for unpublished changes: `GET /v1/design_studio/emails/{id}/unpublished_changes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.unpublished_changes import UnpublishedChanges
from ...models.unpublished_changes import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["design_emails.check_unpublished_changes"]


def _request(id: str) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("id", id, "text"),))


def sync(id: str, *, client: SyncClient) -> UnpublishedChanges:
    """Check an email for unpublished changes. Raises for every response but the documented success."""
    return client._execute(_request(id=id), _decode)


def sync_detailed(id: str, *, client: SyncClient) -> Response[UnpublishedChanges]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id), _decode)


async def asyncio(id: str, *, client: AsyncClient) -> UnpublishedChanges:
    """Check an email for unpublished changes. Raises for every response but the documented success."""
    return await client._execute(_request(id=id), _decode)


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[UnpublishedChanges]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id), _decode)

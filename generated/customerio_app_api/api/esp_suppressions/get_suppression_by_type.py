"""List suppressed addresses by reason: `GET /v1/esp/suppression/{suppression_type}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.suppression_list import SuppressionList
from ...models.suppression_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.suppression_type import SuppressionType
    from ...types import Response

OPERATION = OPERATIONS["esp_suppressions.list"]


def _request(
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    *,
    limit: int | None = None,
    offset: int | None = None,
    domain: str | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("suppression_type", suppression_type, "text"),),
        query=(("limit", limit, "number"), ("offset", offset, "number"), ("domain", domain, "text")),
    )


def sync(
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    *,
    client: SyncClient,
    limit: int | None = None,
    offset: int | None = None,
    domain: str | None = None,
) -> SuppressionList:
    """List suppressed addresses by reason. Raises for every response but the documented success."""
    return client._execute(
        _request(suppression_type=suppression_type, limit=limit, offset=offset, domain=domain), _decode
    )


def sync_detailed(
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    *,
    client: SyncClient,
    limit: int | None = None,
    offset: int | None = None,
    domain: str | None = None,
) -> Response[SuppressionList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(suppression_type=suppression_type, limit=limit, offset=offset, domain=domain), _decode
    )


async def asyncio(
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    *,
    client: AsyncClient,
    limit: int | None = None,
    offset: int | None = None,
    domain: str | None = None,
) -> SuppressionList:
    """List suppressed addresses by reason. Raises for every response but the documented success."""
    return await client._execute(
        _request(suppression_type=suppression_type, limit=limit, offset=offset, domain=domain), _decode
    )


async def asyncio_detailed(
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    *,
    client: AsyncClient,
    limit: int | None = None,
    offset: int | None = None,
    domain: str | None = None,
) -> Response[SuppressionList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(suppression_type=suppression_type, limit=limit, offset=offset, domain=domain), _decode
    )

"""List suppressed addresses of one sending domain: `GET /v1/esp/domains/{domain_name}/suppression/{suppression_type}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.suppression_page import SuppressionPage
from ...models.suppression_page import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.suppression_type import SuppressionType
    from ...types import Response

OPERATION = OPERATIONS["esp_suppressions.list_by_domain"]


def _request(
    domain_name: str,
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    *,
    limit: int | None = None,
    start: str | None = None,
    email: str | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("domain_name", domain_name, "text"), ("suppression_type", suppression_type, "text")),
        query=(("limit", limit, "number"), ("start", start, "text"), ("email", email, "text")),
    )


def sync(
    domain_name: str,
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    *,
    client: SyncClient,
    limit: int | None = None,
    start: str | None = None,
    email: str | None = None,
) -> SuppressionPage:
    """List suppressed addresses of one sending domain. Raises for every response but the documented success."""
    return client._execute(
        _request(domain_name=domain_name, suppression_type=suppression_type, limit=limit, start=start, email=email),
        _decode,
    )


def sync_detailed(
    domain_name: str,
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    *,
    client: SyncClient,
    limit: int | None = None,
    start: str | None = None,
    email: str | None = None,
) -> Response[SuppressionPage]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(domain_name=domain_name, suppression_type=suppression_type, limit=limit, start=start, email=email),
        _decode,
    )


async def asyncio(
    domain_name: str,
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    *,
    client: AsyncClient,
    limit: int | None = None,
    start: str | None = None,
    email: str | None = None,
) -> SuppressionPage:
    """List suppressed addresses of one sending domain. Raises for every response but the documented success."""
    return await client._execute(
        _request(domain_name=domain_name, suppression_type=suppression_type, limit=limit, start=start, email=email),
        _decode,
    )


async def asyncio_detailed(
    domain_name: str,
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    *,
    client: AsyncClient,
    limit: int | None = None,
    start: str | None = None,
    email: str | None = None,
) -> Response[SuppressionPage]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(domain_name=domain_name, suppression_type=suppression_type, limit=limit, start=start, email=email),
        _decode,
    )

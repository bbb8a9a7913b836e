"""Lift the suppression of an address: `DELETE /v1/esp/suppression/{suppression_type}/{email_address}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec, nothing
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.suppression_type import SuppressionType
    from ...types import Response

OPERATION = OPERATIONS["esp_suppressions.delete"]
_decode = nothing


def _request(
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    email_address: str,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("suppression_type", suppression_type, "text"), ("email_address", email_address, "text")),
        no_content=True,
    )


def sync(
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    email_address: str,
    *,
    client: SyncClient,
) -> None:
    """Lift the suppression of an address. Raises for every response but the documented success."""
    client._execute(_request(suppression_type=suppression_type, email_address=email_address), _decode)


def sync_detailed(
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    email_address: str,
    *,
    client: SyncClient,
) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(suppression_type=suppression_type, email_address=email_address), _decode)


async def asyncio(
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    email_address: str,
    *,
    client: AsyncClient,
) -> None:
    """Lift the suppression of an address. Raises for every response but the documented success."""
    await client._execute(_request(suppression_type=suppression_type, email_address=email_address), _decode)


async def asyncio_detailed(
    suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
    email_address: str,
    *,
    client: AsyncClient,
) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(suppression_type=suppression_type, email_address=email_address), _decode
    )

"""Create a reporting webhook: `POST /v1/reporting_webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.reporting_webhook import ReportingWebhook
from ...models.reporting_webhook import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.reporting_webhook_input import ReportingWebhookInput
    from ...types import Response

OPERATION = OPERATIONS["reporting_webhooks.create"]


def _request(*, body: ReportingWebhookInput | Mapping[str, Any]) -> RequestSpec:
    from ...models.reporting_webhook_input import read as _ReportingWebhookInput

    return RequestSpec(
        OPERATION, body=body, body_kind=Object(_ReportingWebhookInput), body_name="ReportingWebhookInput"
    )


def sync(*, client: SyncClient, body: ReportingWebhookInput | Mapping[str, Any]) -> ReportingWebhook:
    """Create a reporting webhook. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(*, client: SyncClient, body: ReportingWebhookInput | Mapping[str, Any]) -> Response[ReportingWebhook]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: ReportingWebhookInput | Mapping[str, Any]) -> ReportingWebhook:
    """Create a reporting webhook. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: ReportingWebhookInput | Mapping[str, Any]
) -> Response[ReportingWebhook]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.reporting_webhook import ReportingWebhook
    from ...models.reporting_webhook_input import ReportingWebhookInput
    from ...models.reporting_webhook_list import ReportingWebhookList
    from ...types import Response


class RawReportingWebhooks:
    """Where the service posts message events to."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> Response[ReportingWebhookList]:
        """List reporting webhooks: `reporting_webhooks.list` with its response."""
        from ...api.reporting_webhooks import list_webhooks

        return list_webhooks.sync_detailed(client=self._client)

    def create(self, body: ReportingWebhookInput | Mapping[str, Any]) -> Response[ReportingWebhook]:
        """Create a reporting webhook: `reporting_webhooks.create` with its response."""
        from ...api.reporting_webhooks import create_webhook

        return create_webhook.sync_detailed(client=self._client, body=body)

    def get(self, webhook_id: int) -> Response[ReportingWebhook]:
        """Look up a reporting webhook: `reporting_webhooks.get` with its response."""
        from ...api.reporting_webhooks import get_webhook

        return get_webhook.sync_detailed(webhook_id=webhook_id, client=self._client)

    def update(self, webhook_id: int, body: ReportingWebhookInput | Mapping[str, Any]) -> Response[ReportingWebhook]:
        """Change a reporting webhook: `reporting_webhooks.update` with its response."""
        from ...api.reporting_webhooks import update_webhook

        return update_webhook.sync_detailed(webhook_id=webhook_id, client=self._client, body=body)

    def delete(self, webhook_id: int) -> Response[None]:
        """Delete a reporting webhook: `reporting_webhooks.delete` with its response."""
        from ...api.reporting_webhooks import delete_webhook

        return delete_webhook.sync_detailed(webhook_id=webhook_id, client=self._client)


class AsyncRawReportingWebhooks:
    """Where the service posts message events to."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> Response[ReportingWebhookList]:
        """List reporting webhooks: `reporting_webhooks.list` with its response."""
        from ...api.reporting_webhooks import list_webhooks

        return await list_webhooks.asyncio_detailed(client=self._client)

    async def create(self, body: ReportingWebhookInput | Mapping[str, Any]) -> Response[ReportingWebhook]:
        """Create a reporting webhook: `reporting_webhooks.create` with its response."""
        from ...api.reporting_webhooks import create_webhook

        return await create_webhook.asyncio_detailed(client=self._client, body=body)

    async def get(self, webhook_id: int) -> Response[ReportingWebhook]:
        """Look up a reporting webhook: `reporting_webhooks.get` with its response."""
        from ...api.reporting_webhooks import get_webhook

        return await get_webhook.asyncio_detailed(webhook_id=webhook_id, client=self._client)

    async def update(
        self, webhook_id: int, body: ReportingWebhookInput | Mapping[str, Any]
    ) -> Response[ReportingWebhook]:
        """Change a reporting webhook: `reporting_webhooks.update` with its response."""
        from ...api.reporting_webhooks import update_webhook

        return await update_webhook.asyncio_detailed(webhook_id=webhook_id, client=self._client, body=body)

    async def delete(self, webhook_id: int) -> Response[None]:
        """Delete a reporting webhook: `reporting_webhooks.delete` with its response."""
        from ...api.reporting_webhooks import delete_webhook

        return await delete_webhook.asyncio_detailed(webhook_id=webhook_id, client=self._client)

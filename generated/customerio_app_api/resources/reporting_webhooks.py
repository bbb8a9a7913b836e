from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.reporting_webhook import ReportingWebhook
    from ..models.reporting_webhook_input import ReportingWebhookInput
    from ..models.reporting_webhook_list import ReportingWebhookList


class ReportingWebhooks:
    """Where the service posts message events to."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> ReportingWebhookList:
        """List reporting webhooks.

        Returns the reporting webhooks of the workspace in one response, without paging; disabled ones carry `disabled`.

        `GET /v1/reporting_webhooks`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listWebhooks
        """
        from ..api.reporting_webhooks import list_webhooks

        return list_webhooks.sync(client=self._client)

    def create(self, body: ReportingWebhookInput | Mapping[str, Any]) -> ReportingWebhook:
        """Create a reporting webhook.

        Creates a webhook that sends the chosen message and subscription events to a URL of yours. Set `disabled` to
        create it without sending anything yet. The response is the webhook itself, without a wrapper.

        `POST /v1/reporting_webhooks`

        Args:
            body: Name, URL, events and options of the new webhook.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createWebhook
        """
        from ..api.reporting_webhooks import create_webhook

        return create_webhook.sync(client=self._client, body=body)

    def get(self, webhook_id: int) -> ReportingWebhook:
        """Look up a reporting webhook.

        Returns one reporting webhook. The response is the webhook itself, without a wrapper.

        `GET /v1/reporting_webhooks/{webhook_id}`

        Args:
            webhook_id: Number of the reporting webhook.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getWebhook
        """
        from ..api.reporting_webhooks import get_webhook

        return get_webhook.sync(webhook_id=webhook_id, client=self._client)

    def update(self, webhook_id: int, body: ReportingWebhookInput | Mapping[str, Any]) -> ReportingWebhook:
        """Change a reporting webhook.

        Stores new settings for a reporting webhook. Name, URL and events are required even if they do not change. The
        vendor does not say what becomes of an option that is left out, so send all of them. The response is the webhook
        itself, without a wrapper.

        `PUT /v1/reporting_webhooks/{webhook_id}`

        Args:
            webhook_id: Number of the reporting webhook.
            body: All settings of the webhook, changed or not.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateWebhook
        """
        from ..api.reporting_webhooks import update_webhook

        return update_webhook.sync(webhook_id=webhook_id, client=self._client, body=body)

    def delete(self, webhook_id: int) -> None:
        """Delete a reporting webhook.

        Deletes a reporting webhook. To stop its events and keep its settings, set `disabled` with
        `reporting_webhooks.update` instead.

        `DELETE /v1/reporting_webhooks/{webhook_id}`

        Args:
            webhook_id: Number of the reporting webhook.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/deleteWebhook
        """
        from ..api.reporting_webhooks import delete_webhook

        delete_webhook.sync(webhook_id=webhook_id, client=self._client)


class AsyncReportingWebhooks:
    """Where the service posts message events to."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> ReportingWebhookList:
        """List reporting webhooks.

        Returns the reporting webhooks of the workspace in one response, without paging; disabled ones carry `disabled`.

        `GET /v1/reporting_webhooks`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listWebhooks
        """
        from ..api.reporting_webhooks import list_webhooks

        return await list_webhooks.asyncio(client=self._client)

    async def create(self, body: ReportingWebhookInput | Mapping[str, Any]) -> ReportingWebhook:
        """Create a reporting webhook.

        Creates a webhook that sends the chosen message and subscription events to a URL of yours. Set `disabled` to
        create it without sending anything yet. The response is the webhook itself, without a wrapper.

        `POST /v1/reporting_webhooks`

        Args:
            body: Name, URL, events and options of the new webhook.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createWebhook
        """
        from ..api.reporting_webhooks import create_webhook

        return await create_webhook.asyncio(client=self._client, body=body)

    async def get(self, webhook_id: int) -> ReportingWebhook:
        """Look up a reporting webhook.

        Returns one reporting webhook. The response is the webhook itself, without a wrapper.

        `GET /v1/reporting_webhooks/{webhook_id}`

        Args:
            webhook_id: Number of the reporting webhook.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getWebhook
        """
        from ..api.reporting_webhooks import get_webhook

        return await get_webhook.asyncio(webhook_id=webhook_id, client=self._client)

    async def update(self, webhook_id: int, body: ReportingWebhookInput | Mapping[str, Any]) -> ReportingWebhook:
        """Change a reporting webhook.

        Stores new settings for a reporting webhook. Name, URL and events are required even if they do not change. The
        vendor does not say what becomes of an option that is left out, so send all of them. The response is the webhook
        itself, without a wrapper.

        `PUT /v1/reporting_webhooks/{webhook_id}`

        Args:
            webhook_id: Number of the reporting webhook.
            body: All settings of the webhook, changed or not.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateWebhook
        """
        from ..api.reporting_webhooks import update_webhook

        return await update_webhook.asyncio(webhook_id=webhook_id, client=self._client, body=body)

    async def delete(self, webhook_id: int) -> None:
        """Delete a reporting webhook.

        Deletes a reporting webhook. To stop its events and keep its settings, set `disabled` with
        `reporting_webhooks.update` instead.

        `DELETE /v1/reporting_webhooks/{webhook_id}`

        Args:
            webhook_id: Number of the reporting webhook.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/deleteWebhook
        """
        from ..api.reporting_webhooks import delete_webhook

        await delete_webhook.asyncio(webhook_id=webhook_id, client=self._client)

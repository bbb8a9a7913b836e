from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.send_email_request import SendEmailRequest
    from ...models.send_in_app_request import SendInAppRequest
    from ...models.send_inbox_message_request import SendInboxMessageRequest
    from ...models.send_push_request import SendPushRequest
    from ...models.send_receipt import SendReceipt
    from ...models.send_sms_request import SendSmsRequest
    from ...models.send_whats_app_request import SendWhatsAppRequest
    from ...types import Response


class RawSend:
    """Transactional messages. There is no idempotency key: a send that is repeated is delivered again."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def email(
        self, body: SendEmailRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional email: `send.email` with its response."""
        from ...api.send import send_email

        return send_email.sync_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)

    def in_app(
        self, body: SendInAppRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional in-app message: `send.in_app` with its response."""
        from ...api.send import send_in_app

        return send_in_app.sync_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)

    def inbox_message(
        self, body: SendInboxMessageRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional inbox message: `send.inbox_message` with its response."""
        from ...api.send import send_inbox_message

        return send_inbox_message.sync_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)

    def push(
        self, body: SendPushRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional push notification: `send.push` with its response."""
        from ...api.send import send_push

        return send_push.sync_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)

    def sms(
        self, body: SendSmsRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional SMS: `send.sms` with its response."""
        from ...api.send import send_sms

        return send_sms.sync_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)

    def whatsapp(
        self, body: SendWhatsAppRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional WhatsApp message: `send.whatsapp` with its response."""
        from ...api.send import send_whats_app

        return send_whats_app.sync_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)


class AsyncRawSend:
    """Transactional messages. There is no idempotency key: a send that is repeated is delivered again."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def email(
        self, body: SendEmailRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional email: `send.email` with its response."""
        from ...api.send import send_email

        return await send_email.asyncio_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)

    async def in_app(
        self, body: SendInAppRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional in-app message: `send.in_app` with its response."""
        from ...api.send import send_in_app

        return await send_in_app.asyncio_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)

    async def inbox_message(
        self, body: SendInboxMessageRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional inbox message: `send.inbox_message` with its response."""
        from ...api.send import send_inbox_message

        return await send_inbox_message.asyncio_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)

    async def push(
        self, body: SendPushRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional push notification: `send.push` with its response."""
        from ...api.send import send_push

        return await send_push.asyncio_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)

    async def sms(
        self, body: SendSmsRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional SMS: `send.sms` with its response."""
        from ...api.send import send_sms

        return await send_sms.asyncio_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)

    async def whatsapp(
        self, body: SendWhatsAppRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> Response[SendReceipt]:
        """Send a transactional WhatsApp message: `send.whatsapp` with its response."""
        from ...api.send import send_whats_app

        return await send_whats_app.asyncio_detailed(client=self._client, body=body, x_workspace_id=x_workspace_id)

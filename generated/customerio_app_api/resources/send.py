from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.send_email_request import SendEmailRequest
    from ..models.send_in_app_request import SendInAppRequest
    from ..models.send_inbox_message_request import SendInboxMessageRequest
    from ..models.send_push_request import SendPushRequest
    from ..models.send_receipt import SendReceipt
    from ..models.send_sms_request import SendSmsRequest
    from ..models.send_whats_app_request import SendWhatsAppRequest


class Send:
    """Transactional messages. There is no idempotency key: a send that is repeated is delivered again."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def email(self, body: SendEmailRequest | Mapping[str, Any], *, x_workspace_id: int | None = None) -> SendReceipt:
        """Send a transactional email.

        Queues one email and returns the id of its delivery. There is no idempotency key: a repeated send is delivered
        again, so repeat a call only when it is certain that the first one was not accepted. With a
        `transactional_message_id`, the body, subject and sender given here override the template; without one they are
        required, and the metrics are booked under message 1. To, Cc and Bcc hold at most 15 recipients together, and
        all attachments together stay under 2 MB (a body over the size limit gets 413). A success means that the email
        was queued, not that it was delivered.

        `POST /v1/send/email`

        Args:
            body: The recipient, the template to use or the content itself, and the options of the delivery.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendEmail
        """
        from ..api.send import send_email

        return send_email.sync(client=self._client, body=body, x_workspace_id=x_workspace_id)

    def in_app(self, body: SendInAppRequest | Mapping[str, Any], *, x_workspace_id: int | None = None) -> SendReceipt:
        """Send a transactional in-app message.

        Queues one in-app message for a person and returns the id of its delivery. There is no idempotency key: a
        repeated send is delivered again, so repeat a call only when it is certain that the first one was not accepted.
        A workspace without in-app messaging gets 403. The content comes from the template alone: a message made with
        `auto_create` stays empty until somebody edits it in the web application.

        `POST /v1/send/in_app`

        Args:
            body: The template, the person and the data for the template.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendInApp
        """
        from ..api.send import send_in_app

        return send_in_app.sync(client=self._client, body=body, x_workspace_id=x_workspace_id)

    def inbox_message(
        self, body: SendInboxMessageRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> SendReceipt:
        """Send a transactional inbox message.

        Queues one message for a person's inbox on a website and returns the id of its delivery. There is no idempotency
        key: a repeated send is delivered again, so repeat a call only when it is certain that the first one was not
        accepted. Inbox messages work on the web only, with the in-app plugin of the JavaScript SDK. A message made with
        `auto_create` stays empty until somebody edits it in the web application.

        `POST /v1/send/inbox_message`

        Args:
            body: The template, the person and the data for the template.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendInboxMessage
        """
        from ..api.send import send_inbox_message

        return send_inbox_message.sync(client=self._client, body=body, x_workspace_id=x_workspace_id)

    def push(self, body: SendPushRequest | Mapping[str, Any], *, x_workspace_id: int | None = None) -> SendReceipt:
        """Send a transactional push notification.

        Queues one push notification for a person's devices and returns the id of its delivery. There is no idempotency
        key: a repeated send is delivered again, so repeat a call only when it is certain that the first one was not
        accepted. It goes to all devices of the person unless `to` or the template says otherwise. Title, text, image,
        link and payload given here override the template. A `custom_device` is also saved on the person's profile.

        `POST /v1/send/push`

        Args:
            body: The template, the person, and what overrides the template.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendPush
        """
        from ..api.send import send_push

        return send_push.sync(client=self._client, body=body, x_workspace_id=x_workspace_id)

    def sms(self, body: SendSmsRequest | Mapping[str, Any], *, x_workspace_id: int | None = None) -> SendReceipt:
        """Send a transactional SMS.

        Queues one SMS and returns the id of its delivery. There is no idempotency key: a repeated send is delivered
        again, so repeat a call only when it is certain that the first one was not accepted. The text always comes from
        the template; fill it with `message_data`. A success means that the SMS was queued, not that it reached the
        phone.

        `POST /v1/send/sms`

        Args:
            body: The template, the recipient's number, the person and the data for the template.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendSMS
        """
        from ..api.send import send_sms

        return send_sms.sync(client=self._client, body=body, x_workspace_id=x_workspace_id)

    def whatsapp(
        self, body: SendWhatsAppRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> SendReceipt:
        """Send a transactional WhatsApp message.

        Queues one WhatsApp message and returns the id of its delivery. There is no idempotency key: a repeated send is
        delivered again, so repeat a call only when it is certain that the first one was not accepted. It needs the
        WhatsApp Business integration of the workspace (WhatsApp through Twilio does not count), and a template that
        exists in the web application and that Meta has approved. Unlike the other sends it cannot create the template:
        there is no `auto_create`.

        `POST /v1/send/whatsapp`

        Args:
            body: The approved template, the recipient's number, the person and the data for the template.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendWhatsApp
        """
        from ..api.send import send_whats_app

        return send_whats_app.sync(client=self._client, body=body, x_workspace_id=x_workspace_id)


class AsyncSend:
    """Transactional messages. There is no idempotency key: a send that is repeated is delivered again."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def email(
        self, body: SendEmailRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> SendReceipt:
        """Send a transactional email.

        Queues one email and returns the id of its delivery. There is no idempotency key: a repeated send is delivered
        again, so repeat a call only when it is certain that the first one was not accepted. With a
        `transactional_message_id`, the body, subject and sender given here override the template; without one they are
        required, and the metrics are booked under message 1. To, Cc and Bcc hold at most 15 recipients together, and
        all attachments together stay under 2 MB (a body over the size limit gets 413). A success means that the email
        was queued, not that it was delivered.

        `POST /v1/send/email`

        Args:
            body: The recipient, the template to use or the content itself, and the options of the delivery.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendEmail
        """
        from ..api.send import send_email

        return await send_email.asyncio(client=self._client, body=body, x_workspace_id=x_workspace_id)

    async def in_app(
        self, body: SendInAppRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> SendReceipt:
        """Send a transactional in-app message.

        Queues one in-app message for a person and returns the id of its delivery. There is no idempotency key: a
        repeated send is delivered again, so repeat a call only when it is certain that the first one was not accepted.
        A workspace without in-app messaging gets 403. The content comes from the template alone: a message made with
        `auto_create` stays empty until somebody edits it in the web application.

        `POST /v1/send/in_app`

        Args:
            body: The template, the person and the data for the template.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendInApp
        """
        from ..api.send import send_in_app

        return await send_in_app.asyncio(client=self._client, body=body, x_workspace_id=x_workspace_id)

    async def inbox_message(
        self, body: SendInboxMessageRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> SendReceipt:
        """Send a transactional inbox message.

        Queues one message for a person's inbox on a website and returns the id of its delivery. There is no idempotency
        key: a repeated send is delivered again, so repeat a call only when it is certain that the first one was not
        accepted. Inbox messages work on the web only, with the in-app plugin of the JavaScript SDK. A message made with
        `auto_create` stays empty until somebody edits it in the web application.

        `POST /v1/send/inbox_message`

        Args:
            body: The template, the person and the data for the template.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendInboxMessage
        """
        from ..api.send import send_inbox_message

        return await send_inbox_message.asyncio(client=self._client, body=body, x_workspace_id=x_workspace_id)

    async def push(
        self, body: SendPushRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> SendReceipt:
        """Send a transactional push notification.

        Queues one push notification for a person's devices and returns the id of its delivery. There is no idempotency
        key: a repeated send is delivered again, so repeat a call only when it is certain that the first one was not
        accepted. It goes to all devices of the person unless `to` or the template says otherwise. Title, text, image,
        link and payload given here override the template. A `custom_device` is also saved on the person's profile.

        `POST /v1/send/push`

        Args:
            body: The template, the person, and what overrides the template.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendPush
        """
        from ..api.send import send_push

        return await send_push.asyncio(client=self._client, body=body, x_workspace_id=x_workspace_id)

    async def sms(self, body: SendSmsRequest | Mapping[str, Any], *, x_workspace_id: int | None = None) -> SendReceipt:
        """Send a transactional SMS.

        Queues one SMS and returns the id of its delivery. There is no idempotency key: a repeated send is delivered
        again, so repeat a call only when it is certain that the first one was not accepted. The text always comes from
        the template; fill it with `message_data`. A success means that the SMS was queued, not that it reached the
        phone.

        `POST /v1/send/sms`

        Args:
            body: The template, the recipient's number, the person and the data for the template.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendSMS
        """
        from ..api.send import send_sms

        return await send_sms.asyncio(client=self._client, body=body, x_workspace_id=x_workspace_id)

    async def whatsapp(
        self, body: SendWhatsAppRequest | Mapping[str, Any], *, x_workspace_id: int | None = None
    ) -> SendReceipt:
        """Send a transactional WhatsApp message.

        Queues one WhatsApp message and returns the id of its delivery. There is no idempotency key: a repeated send is
        delivered again, so repeat a call only when it is certain that the first one was not accepted. It needs the
        WhatsApp Business integration of the workspace (WhatsApp through Twilio does not count), and a template that
        exists in the web application and that Meta has approved. Unlike the other sends it cannot create the template:
        there is no `auto_create`.

        `POST /v1/send/whatsapp`

        Args:
            body: The approved template, the recipient's number, the person and the data for the template.
            x_workspace_id: Number of the workspace. Needed with a service-account token (`sa_live_...`), useless with
                an App API key.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PermissionDeniedError: The key's scope does not cover this, or the account lacks the feature.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `transactional`, 100 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendWhatsApp
        """
        from ..api.send import send_whats_app

        return await send_whats_app.asyncio(client=self._client, body=body, x_workspace_id=x_workspace_id)

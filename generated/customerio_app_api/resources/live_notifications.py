from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.end_live_notification_request import EndLiveNotificationRequest
    from ..models.live_notification_receipt import LiveNotificationReceipt
    from ..models.live_notification_status import LiveNotificationStatus
    from ..models.start_live_notification_request import StartLiveNotificationRequest
    from ..models.update_live_notification_request import UpdateLiveNotificationRequest


class LiveNotifications:
    """Live Activities (iOS) and live updates (Android)."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def end(self, body: EndLiveNotificationRequest | Mapping[str, Any]) -> LiveNotificationReceipt:
        """End a live notification.

        Ends a running live notification. A `content_state` is shown one last time before the end; without it the state
        sent last stays. An alert in `push_payload` is optional and needs both title and body. Android usually leaves
        the final content behind as an ordinary notification. An `instance_id` that is not known gets 404.

        `POST /v1/live_notifications/end`

        Args:
            body: The live notification to end and, if wanted, its final content.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/endLiveNotification
        """
        from ..api.live_notifications import end_live_notification

        return end_live_notification.sync(client=self._client, body=body)

    def start(self, body: StartLiveNotificationRequest | Mapping[str, Any]) -> LiveNotificationReceipt:
        """Start a live notification.

        Starts a live notification on a person's device and returns the `instance_id` that update, end and get take.
        There is no idempotency key: a repeated start can put a second notification on the device. iOS needs version
        17.2 or later, a registered push-to-start token and an alert with title and body in `push_payload`; on Android
        an FCM data message goes out and the SDK draws the notification. It ends by itself at `expiration`, after 6
        hours at most.

        `POST /v1/live_notifications/start`

        Args:
            body: The recipient, the kind of notification, its fixed attributes and its first content.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/startLiveNotification
        """
        from ..api.live_notifications import start_live_notification

        return start_live_notification.sync(client=self._client, body=body)

    def update(self, body: UpdateLiveNotificationRequest | Mapping[str, Any]) -> LiveNotificationReceipt:
        """Update a live notification.

        Shows new content in a running live notification. There are no partial updates: send the whole `content_state`
        every time, because what is left out is gone. An alert in `push_payload` is optional and needs both title and
        body. An `instance_id` that is not known gets 404.

        `POST /v1/live_notifications/update`

        Args:
            body: The live notification and its complete new content.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/updateLiveNotification
        """
        from ..api.live_notifications import update_live_notification

        return update_live_notification.sync(client=self._client, body=body)

    def get(self, instance_id: str) -> LiveNotificationStatus:
        """Get the state of a live notification.

        Returns the state of a live notification, when it started, ended and expires, and the status of its latest
        delivery. An `instance_id` that is not known gets 404.

        `GET /v1/live_notifications/{instance_id}`

        Args:
            instance_id: ULID of the live notification, as the start call returned it.

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

        See https://docs.customer.io/integrations/api/app/#operation/getLiveNotification
        """
        from ..api.live_notifications import get_live_notification

        return get_live_notification.sync(instance_id=instance_id, client=self._client)


class AsyncLiveNotifications:
    """Live Activities (iOS) and live updates (Android)."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def end(self, body: EndLiveNotificationRequest | Mapping[str, Any]) -> LiveNotificationReceipt:
        """End a live notification.

        Ends a running live notification. A `content_state` is shown one last time before the end; without it the state
        sent last stays. An alert in `push_payload` is optional and needs both title and body. Android usually leaves
        the final content behind as an ordinary notification. An `instance_id` that is not known gets 404.

        `POST /v1/live_notifications/end`

        Args:
            body: The live notification to end and, if wanted, its final content.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/endLiveNotification
        """
        from ..api.live_notifications import end_live_notification

        return await end_live_notification.asyncio(client=self._client, body=body)

    async def start(self, body: StartLiveNotificationRequest | Mapping[str, Any]) -> LiveNotificationReceipt:
        """Start a live notification.

        Starts a live notification on a person's device and returns the `instance_id` that update, end and get take.
        There is no idempotency key: a repeated start can put a second notification on the device. iOS needs version
        17.2 or later, a registered push-to-start token and an alert with title and body in `push_payload`; on Android
        an FCM data message goes out and the SDK draws the notification. It ends by itself at `expiration`, after 6
        hours at most.

        `POST /v1/live_notifications/start`

        Args:
            body: The recipient, the kind of notification, its fixed attributes and its first content.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/startLiveNotification
        """
        from ..api.live_notifications import start_live_notification

        return await start_live_notification.asyncio(client=self._client, body=body)

    async def update(self, body: UpdateLiveNotificationRequest | Mapping[str, Any]) -> LiveNotificationReceipt:
        """Update a live notification.

        Shows new content in a running live notification. There are no partial updates: send the whole `content_state`
        every time, because what is left out is gone. An alert in `push_payload` is optional and needs both title and
        body. An `instance_id` that is not known gets 404.

        `POST /v1/live_notifications/update`

        Args:
            body: The live notification and its complete new content.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/updateLiveNotification
        """
        from ..api.live_notifications import update_live_notification

        return await update_live_notification.asyncio(client=self._client, body=body)

    async def get(self, instance_id: str) -> LiveNotificationStatus:
        """Get the state of a live notification.

        Returns the state of a live notification, when it started, ended and expires, and the status of its latest
        delivery. An `instance_id` that is not known gets 404.

        `GET /v1/live_notifications/{instance_id}`

        Args:
            instance_id: ULID of the live notification, as the start call returned it.

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

        See https://docs.customer.io/integrations/api/app/#operation/getLiveNotification
        """
        from ..api.live_notifications import get_live_notification

        return await get_live_notification.asyncio(instance_id=instance_id, client=self._client)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.upsert_attributes_request import UpsertAttributesRequest
    from ..models.upsert_events_request import UpsertEventsRequest


class DataIndex:
    """Descriptions of the attributes and events of the workspace."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def upsert_attributes(self, body: UpsertAttributesRequest | Mapping[str, Any]) -> None:
        """Describe attributes in the data index.

        Adds or changes descriptions and sensitivity of attributes. No person gets a value. An attribute that is new
        stays out of the data index until a person has it. Sensitivity (`privacy_level`) needs a Premium plan.

        `POST /v1/data_index/attributes`

        Args:
            body: The attributes to describe.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/updateAttributeMetadata
        """
        from ..api.data_index import update_attribute_metadata

        update_attribute_metadata.sync(client=self._client, body=body)

    def upsert_events(self, body: UpsertEventsRequest | Mapping[str, Any]) -> None:
        """Describe events in the data index.

        Adds or changes descriptions of events. No event is recorded for anybody. An event that is new stays out of the
        data index until it belongs to a person.

        `POST /v1/data_index/events`

        Args:
            body: The events to describe.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/updateEventMetadata
        """
        from ..api.data_index import update_event_metadata

        update_event_metadata.sync(client=self._client, body=body)


class AsyncDataIndex:
    """Descriptions of the attributes and events of the workspace."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def upsert_attributes(self, body: UpsertAttributesRequest | Mapping[str, Any]) -> None:
        """Describe attributes in the data index.

        Adds or changes descriptions and sensitivity of attributes. No person gets a value. An attribute that is new
        stays out of the data index until a person has it. Sensitivity (`privacy_level`) needs a Premium plan.

        `POST /v1/data_index/attributes`

        Args:
            body: The attributes to describe.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/updateAttributeMetadata
        """
        from ..api.data_index import update_attribute_metadata

        await update_attribute_metadata.asyncio(client=self._client, body=body)

    async def upsert_events(self, body: UpsertEventsRequest | Mapping[str, Any]) -> None:
        """Describe events in the data index.

        Adds or changes descriptions of events. No event is recorded for anybody. An event that is new stays out of the
        data index until it belongs to a person.

        `POST /v1/data_index/events`

        Args:
            body: The events to describe.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/updateEventMetadata
        """
        from ..api.data_index import update_event_metadata

        await update_event_metadata.asyncio(client=self._client, body=body)

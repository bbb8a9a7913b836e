from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.activity_list import ActivityList
    from ...models.activity_type import ActivityType
    from ...models.customer_list import CustomerList
    from ...models.customer_match_list import CustomerMatchList
    from ...models.customer_response import CustomerResponse
    from ...models.customer_search_result import CustomerSearchResult
    from ...models.optout_list import OptoutList
    from ...models.people_by_id_request import PeopleByIdRequest
    from ...models.people_search_request import PeopleSearchRequest
    from ...models.person_id_type import PersonIdType
    from ...models.person_message_list import PersonMessageList
    from ...models.person_relationship_list import PersonRelationshipList
    from ...models.segment_summary_list import SegmentSummaryList
    from ...models.subscription_preferences_response import SubscriptionPreferencesResponse
    from ...models.update_optouts_request import UpdateOptoutsRequest
    from ...types import Response, Time


class RawCustomers:
    """People: profiles, attributes, segments, messages, opt-outs and preferences."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def find_by_email(self, *, email: str) -> Response[CustomerMatchList]:
        """Find people by email address: `customers.find_by_email` with its response."""
        from ...api.customers import get_people_email

        return get_people_email.sync_detailed(client=self._client, email=email)

    def search(
        self, body: PeopleSearchRequest | Mapping[str, Any], *, start: str | None = None, limit: int | None = None
    ) -> Response[CustomerSearchResult]:
        """Search people by segment and attribute: `customers.search` with its response."""
        from ...api.customers import get_people_filter

        return get_people_filter.sync_detailed(client=self._client, body=body, start=start, limit=limit)

    def get_many(
        self,
        body: PeopleByIdRequest | Mapping[str, Any],
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    ) -> Response[CustomerList]:
        """Get up to 100 people with attributes and devices: `customers.get_many` with its response."""
        from ...api.customers import get_people_by_id

        return get_people_by_id.sync_detailed(client=self._client, body=body, id_type=id_type)

    def list_activities(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        type: ActivityType | str | None = None,
        name: str | None = None,
    ) -> Response[ActivityList]:
        """List a person's activities: `customers.list_activities` with its response."""
        from ...api.customers import get_person_activities

        return get_person_activities.sync_detailed(
            customer_id=customer_id,
            client=self._client,
            id_type=id_type,
            start=start,
            limit=limit,
            type=type,
            name=name,
        )

    def get_attributes(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> Response[CustomerResponse]:
        """Get a person's attributes and devices: `customers.get_attributes` with its response."""
        from ...api.customers import get_person_attributes

        return get_person_attributes.sync_detailed(customer_id=customer_id, client=self._client, id_type=id_type)

    def list_messages(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
    ) -> Response[PersonMessageList]:
        """List messages sent to a person: `customers.list_messages` with its response."""
        from ...api.customers import get_person_messages

        return get_person_messages.sync_detailed(
            customer_id=customer_id,
            client=self._client,
            id_type=id_type,
            start=start,
            limit=limit,
            start_ts=start_ts,
            end_ts=end_ts,
        )

    def get_optouts(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> Response[OptoutList]:
        """Get a person's opt-outs: `customers.get_optouts` with its response."""
        from ...api.customers import get_person_optouts

        return get_person_optouts.sync_detailed(customer_id=customer_id, client=self._client, id_type=id_type)

    def update_optouts(
        self,
        customer_id: str | int,
        body: UpdateOptoutsRequest | Mapping[str, Any],
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    ) -> Response[None]:
        """Opt a person out of senders, or back in: `customers.update_optouts` with its response."""
        from ...api.customers import update_person_optouts

        return update_person_optouts.sync_detailed(
            customer_id=customer_id, client=self._client, body=body, id_type=id_type
        )

    def list_relationships(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
    ) -> Response[PersonRelationshipList]:
        """List the objects related to a person: `customers.list_relationships` with its response."""
        from ...api.customers import get_person_relationships

        return get_person_relationships.sync_detailed(
            customer_id=customer_id, client=self._client, id_type=id_type, start=start, limit=limit
        )

    def list_segments(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> Response[SegmentSummaryList]:
        """List a person's segments: `customers.list_segments` with its response."""
        from ...api.customers import get_person_segments

        return get_person_segments.sync_detailed(customer_id=customer_id, client=self._client, id_type=id_type)

    def get_subscription_preferences(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        language: str | None = None,
    ) -> Response[SubscriptionPreferencesResponse]:
        """Get a person's subscription preferences: `customers.get_subscription_preferences` with its response."""
        from ...api.customers import get_person_subscription_preferences

        return get_person_subscription_preferences.sync_detailed(
            customer_id=customer_id, client=self._client, id_type=id_type, language=language
        )


class AsyncRawCustomers:
    """People: profiles, attributes, segments, messages, opt-outs and preferences."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def find_by_email(self, *, email: str) -> Response[CustomerMatchList]:
        """Find people by email address: `customers.find_by_email` with its response."""
        from ...api.customers import get_people_email

        return await get_people_email.asyncio_detailed(client=self._client, email=email)

    async def search(
        self, body: PeopleSearchRequest | Mapping[str, Any], *, start: str | None = None, limit: int | None = None
    ) -> Response[CustomerSearchResult]:
        """Search people by segment and attribute: `customers.search` with its response."""
        from ...api.customers import get_people_filter

        return await get_people_filter.asyncio_detailed(client=self._client, body=body, start=start, limit=limit)

    async def get_many(
        self,
        body: PeopleByIdRequest | Mapping[str, Any],
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    ) -> Response[CustomerList]:
        """Get up to 100 people with attributes and devices: `customers.get_many` with its response."""
        from ...api.customers import get_people_by_id

        return await get_people_by_id.asyncio_detailed(client=self._client, body=body, id_type=id_type)

    async def list_activities(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        type: ActivityType | str | None = None,
        name: str | None = None,
    ) -> Response[ActivityList]:
        """List a person's activities: `customers.list_activities` with its response."""
        from ...api.customers import get_person_activities

        return await get_person_activities.asyncio_detailed(
            customer_id=customer_id,
            client=self._client,
            id_type=id_type,
            start=start,
            limit=limit,
            type=type,
            name=name,
        )

    async def get_attributes(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> Response[CustomerResponse]:
        """Get a person's attributes and devices: `customers.get_attributes` with its response."""
        from ...api.customers import get_person_attributes

        return await get_person_attributes.asyncio_detailed(
            customer_id=customer_id, client=self._client, id_type=id_type
        )

    async def list_messages(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
    ) -> Response[PersonMessageList]:
        """List messages sent to a person: `customers.list_messages` with its response."""
        from ...api.customers import get_person_messages

        return await get_person_messages.asyncio_detailed(
            customer_id=customer_id,
            client=self._client,
            id_type=id_type,
            start=start,
            limit=limit,
            start_ts=start_ts,
            end_ts=end_ts,
        )

    async def get_optouts(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> Response[OptoutList]:
        """Get a person's opt-outs: `customers.get_optouts` with its response."""
        from ...api.customers import get_person_optouts

        return await get_person_optouts.asyncio_detailed(customer_id=customer_id, client=self._client, id_type=id_type)

    async def update_optouts(
        self,
        customer_id: str | int,
        body: UpdateOptoutsRequest | Mapping[str, Any],
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    ) -> Response[None]:
        """Opt a person out of senders, or back in: `customers.update_optouts` with its response."""
        from ...api.customers import update_person_optouts

        return await update_person_optouts.asyncio_detailed(
            customer_id=customer_id, client=self._client, body=body, id_type=id_type
        )

    async def list_relationships(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
    ) -> Response[PersonRelationshipList]:
        """List the objects related to a person: `customers.list_relationships` with its response."""
        from ...api.customers import get_person_relationships

        return await get_person_relationships.asyncio_detailed(
            customer_id=customer_id, client=self._client, id_type=id_type, start=start, limit=limit
        )

    async def list_segments(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> Response[SegmentSummaryList]:
        """List a person's segments: `customers.list_segments` with its response."""
        from ...api.customers import get_person_segments

        return await get_person_segments.asyncio_detailed(customer_id=customer_id, client=self._client, id_type=id_type)

    async def get_subscription_preferences(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        language: str | None = None,
    ) -> Response[SubscriptionPreferencesResponse]:
        """Get a person's subscription preferences: `customers.get_subscription_preferences` with its response."""
        from ...api.customers import get_person_subscription_preferences

        return await get_person_subscription_preferences.asyncio_detailed(
            customer_id=customer_id, client=self._client, id_type=id_type, language=language
        )

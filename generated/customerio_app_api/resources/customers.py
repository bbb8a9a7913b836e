from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.activity import Activity
    from ..models.activity_list import ActivityList
    from ..models.activity_type import ActivityType
    from ..models.customer_identifiers import CustomerIdentifiers
    from ..models.customer_list import CustomerList
    from ..models.customer_match_list import CustomerMatchList
    from ..models.customer_response import CustomerResponse
    from ..models.customer_search_result import CustomerSearchResult
    from ..models.optout_list import OptoutList
    from ..models.people_by_id_request import PeopleByIdRequest
    from ..models.people_search_request import PeopleSearchRequest
    from ..models.person_id_type import PersonIdType
    from ..models.person_message import PersonMessage
    from ..models.person_message_list import PersonMessageList
    from ..models.person_relationship import PersonRelationship
    from ..models.person_relationship_list import PersonRelationshipList
    from ..models.segment_summary_list import SegmentSummaryList
    from ..models.subscription_preferences_response import SubscriptionPreferencesResponse
    from ..models.update_optouts_request import UpdateOptoutsRequest
    from ..pages import AsyncPages, Pages
    from ..types import Time


class Customers:
    """People: profiles, attributes, segments, messages, opt-outs and preferences."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def find_by_email(self, *, email: str) -> CustomerMatchList:
        """Find people by email address.

        Returns the identifiers of every person whose `email` attribute is the given address: none, one or several. An
        address that nobody has gives an empty `results`, not a 404. Give the address as it is: the client percent-
        encodes it. Sent by other means, an unencoded `+` matches nobody and is answered with 200 as well.

        `GET /v1/customers`

        Args:
            email: Full address to look for, such as `alan+news@example.com`.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getPeopleEmail
        """
        from ..api.customers import get_people_email

        return get_people_email.sync(client=self._client, email=email)

    def search(
        self, body: PeopleSearchRequest | Mapping[str, Any], *, start: str | None = None, limit: int | None = None
    ) -> CustomerSearchResult:
        """Search people by segment and attribute.

        Returns the identifiers of the people who match a filter on segments and attributes, at most 1000 a page.
        `start` and `limit` are query parameters although the filter is a body; repeat the same body for every page.
        Read `identifiers`, not `ids`: whoever has no `id` is only an empty string in `ids`. To take out large numbers
        of people, use `exports.create_customers` instead.

        `POST /v1/customers`

        Args:
            body: The filter; it has exactly one form at its top.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: People a page; at most 1000.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getPeopleFilter
        """
        from ..api.customers import get_people_filter

        return get_people_filter.sync(client=self._client, body=body, start=start, limit=limit)

    def iter_search(
        self,
        body: PeopleSearchRequest | Mapping[str, Any],
        *,
        start: str | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> Pages[CustomerIdentifiers, CustomerSearchResult]:
        """Search people by segment and attribute, over all pages.

        Yields the items of `identifiers` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            body: The filter; it has exactly one form at its top.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: People a page; at most 1000.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `search` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getPeopleFilter
        """
        from ..api.customers import get_people_filter

        arguments: dict[str, Any] = {"body": body, "start": start, "limit": limit}
        return self._client._paginate(get_people_filter.OPERATION, get_people_filter.sync, arguments, prefetch=prefetch)

    def get_many(
        self,
        body: PeopleByIdRequest | Mapping[str, Any],
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    ) -> CustomerList:
        """Get up to 100 people with attributes and devices.

        Returns the profiles of up to 100 people in one request: attributes, timestamps and devices. All values of `ids`
        are of the one kind that `id_type` names (`id` if it is left out). A person that does not exist is left out of
        the response without an error, so compare what came back with what was asked for. `email` and `phone` are
        refused with 400 unless the workspace identifies people by them.

        `POST /v1/customers/attributes`

        Args:
            body: Identifiers of the people, all of one kind.
            id_type: Kind of the values in `ids`; `id` if left out.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getPeopleById
        """
        from ..api.customers import get_people_by_id

        return get_people_by_id.sync(client=self._client, body=body, id_type=id_type)

    def list_activities(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        type: ActivityType | str | None = None,
        name: str | None = None,
    ) -> ActivityList:
        """List a person's activities.

        Lists what one person did and what happened to them, newest first. Only the last 30 days are certain to be
        there, and there is no filter on time: stop reading once `timestamp` is older than you need. An unknown person
        is a 404; so, often, is an existing one under the wrong `id_type`.

        `GET /v1/customers/{customer_id}/activities`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only activities of this type.
            name: Only activities with this event or attribute name. The vendor offers it for the types `event` and
                `attribute_update`; the second is not among the published types, whose own word is `attribute_change`.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonActivities
        """
        from ..api.customers import get_person_activities

        return get_person_activities.sync(
            customer_id=customer_id,
            client=self._client,
            id_type=id_type,
            start=start,
            limit=limit,
            type=type,
            name=name,
        )

    def iter_activities(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        type: ActivityType | str | None = None,
        name: str | None = None,
        prefetch: int = 0,
    ) -> Pages[Activity, ActivityList]:
        """List a person's activities, over all pages.

        Yields the items of `activities` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only activities of this type.
            name: Only activities with this event or attribute name. The vendor offers it for the types `event` and
                `attribute_update`; the second is not among the published types, whose own word is `attribute_change`.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_activities` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getPersonActivities
        """
        from ..api.customers import get_person_activities

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "id_type": id_type,
            "start": start,
            "limit": limit,
            "type": type,
            "name": name,
        }
        return self._client._paginate(
            get_person_activities.OPERATION, get_person_activities.sync, arguments, prefetch=prefetch
        )

    def get_attributes(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> CustomerResponse:
        """Get a person's attributes and devices.

        Returns one person's profile: attributes, when each was set, devices, and whether they unsubscribed. Besides a
        person that does not exist, a wrong `id_type` is a 404 too. `email` and `phone` work only where the workspace
        identifies people by them; otherwise the response is 400.

        `GET /v1/customers/{customer_id}/attributes`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonAttributes
        """
        from ..api.customers import get_person_attributes

        return get_person_attributes.sync(customer_id=customer_id, client=self._client, id_type=id_type)

    def list_messages(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
    ) -> PersonMessageList:
        """List messages sent to a person.

        Lists the deliveries created for one person. Without `start_ts` and `end_ts` it covers the latest 6 months. A
        longer range is cut, without an error, to its latest 6 months, counted back from the latest timestamp given; ask
        for several ranges to go further back. Both ends are inclusive and compare with the time a delivery was created,
        not sent.

        `GET /v1/customers/{customer_id}/messages`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            start_ts: Earliest creation time of a delivery, in Unix seconds, inclusive. An int, an aware datetime or
                text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, in Unix seconds, inclusive. The 6 months count back from here.
                An int, an aware datetime or text such as 2026-11-01.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonMessages
        """
        from ..api.customers import get_person_messages

        return get_person_messages.sync(
            customer_id=customer_id,
            client=self._client,
            id_type=id_type,
            start=start,
            limit=limit,
            start_ts=start_ts,
            end_ts=end_ts,
        )

    def iter_messages(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        prefetch: int = 0,
    ) -> Pages[PersonMessage, PersonMessageList]:
        """List messages sent to a person, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            start_ts: Earliest creation time of a delivery, in Unix seconds, inclusive. An int, an aware datetime or
                text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, in Unix seconds, inclusive. The 6 months count back from here.
                An int, an aware datetime or text such as 2026-11-01.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_messages` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getPersonMessages
        """
        from ..api.customers import get_person_messages

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "id_type": id_type,
            "start": start,
            "limit": limit,
            "start_ts": start_ts,
            "end_ts": end_ts,
        }
        return self._client._paginate(
            get_person_messages.OPERATION, get_person_messages.sync, arguments, prefetch=prefetch
        )

    def get_optouts(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> OptoutList:
        """Get a person's opt-outs.

        Lists the SMS and WhatsApp senders that a person has opted out of. An entry means "opted out": a sender and
        channel that are not listed are not opted out of. An empty or null list means no opt-outs.

        `GET /v1/customers/{customer_id}/optouts`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonOptouts
        """
        from ..api.customers import get_person_optouts

        return get_person_optouts.sync(customer_id=customer_id, client=self._client, id_type=id_type)

    def update_optouts(
        self,
        customer_id: str | int,
        body: UpdateOptoutsRequest | Mapping[str, Any],
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    ) -> None:
        """Opt a person out of senders, or back in.

        Sets or lifts opt-outs for the senders named in the body, one entry for each sender and channel. The change is
        applied later than the response, so a read right after it may still show the old state. `email` and `phone` work
        only where the workspace identifies people by them; otherwise the response is 400.

        `PUT /v1/customers/{customer_id}/optouts`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            body: Senders and whether the person is opted out of each.
            id_type: Kind of the identifier in `customer_id`; `id` if left out. A phone number is E.164, such as
                `+12025550100`.

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

        See https://docs.customer.io/integrations/api/app/#operation/updatePersonOptouts
        """
        from ..api.customers import update_person_optouts

        update_person_optouts.sync(customer_id=customer_id, client=self._client, body=body, id_type=id_type)

    def list_relationships(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
    ) -> PersonRelationshipList:
        """List the objects related to a person.

        Lists the objects that a person is related to, with the attributes of each relationship. The same entry may come
        back on more than one page; drop repeats by `identifiers.cio_object_id`.

        `GET /v1/customers/{customer_id}/relationships`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonRelationships
        """
        from ..api.customers import get_person_relationships

        return get_person_relationships.sync(
            customer_id=customer_id, client=self._client, id_type=id_type, start=start, limit=limit
        )

    def iter_relationships(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> Pages[PersonRelationship, PersonRelationshipList]:
        """List the objects related to a person, over all pages.

        Yields the items of `cio_relationships` and fetches pages as they are needed. `limit` is the size of a page
        where there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_relationships` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getPersonRelationships
        """
        from ..api.customers import get_person_relationships

        arguments: dict[str, Any] = {"customer_id": customer_id, "id_type": id_type, "start": start, "limit": limit}
        return self._client._paginate(
            get_person_relationships.OPERATION, get_person_relationships.sync, arguments, prefetch=prefetch
        )

    def list_segments(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> SegmentSummaryList:
        """List a person's segments.

        Lists the segments that a person belongs to, with name and description, in one response without pages. An
        unknown person is a 404; a person in no segment gives an empty or null list.

        `GET /v1/customers/{customer_id}/segments`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonSegments
        """
        from ..api.customers import get_person_segments

        return get_person_segments.sync(customer_id=customer_id, client=self._client, id_type=id_type)

    def get_subscription_preferences(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        language: str | None = None,
    ) -> SubscriptionPreferencesResponse:
        """Get a person's subscription preferences.

        Returns a person's state for each topic, with the texts of the subscription center. `unsubscribed: true`
        overrides the topics: that person gets no messages, whatever the topics say. Texts come in the requested
        language, or in the subscription center's default one.

        `GET /v1/customers/{customer_id}/subscription_preferences`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            language: Language tag of the texts, such as `fr` or `pt-BR`; the subscription center's default if left out.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonSubscriptionPreferences
        """
        from ..api.customers import get_person_subscription_preferences

        return get_person_subscription_preferences.sync(
            customer_id=customer_id, client=self._client, id_type=id_type, language=language
        )


class AsyncCustomers:
    """People: profiles, attributes, segments, messages, opt-outs and preferences."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def find_by_email(self, *, email: str) -> CustomerMatchList:
        """Find people by email address.

        Returns the identifiers of every person whose `email` attribute is the given address: none, one or several. An
        address that nobody has gives an empty `results`, not a 404. Give the address as it is: the client percent-
        encodes it. Sent by other means, an unencoded `+` matches nobody and is answered with 200 as well.

        `GET /v1/customers`

        Args:
            email: Full address to look for, such as `alan+news@example.com`.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getPeopleEmail
        """
        from ..api.customers import get_people_email

        return await get_people_email.asyncio(client=self._client, email=email)

    async def search(
        self, body: PeopleSearchRequest | Mapping[str, Any], *, start: str | None = None, limit: int | None = None
    ) -> CustomerSearchResult:
        """Search people by segment and attribute.

        Returns the identifiers of the people who match a filter on segments and attributes, at most 1000 a page.
        `start` and `limit` are query parameters although the filter is a body; repeat the same body for every page.
        Read `identifiers`, not `ids`: whoever has no `id` is only an empty string in `ids`. To take out large numbers
        of people, use `exports.create_customers` instead.

        `POST /v1/customers`

        Args:
            body: The filter; it has exactly one form at its top.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: People a page; at most 1000.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getPeopleFilter
        """
        from ..api.customers import get_people_filter

        return await get_people_filter.asyncio(client=self._client, body=body, start=start, limit=limit)

    def iter_search(
        self,
        body: PeopleSearchRequest | Mapping[str, Any],
        *,
        start: str | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[CustomerIdentifiers, CustomerSearchResult]:
        """Search people by segment and attribute, over all pages.

        Yields the items of `identifiers` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            body: The filter; it has exactly one form at its top.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: People a page; at most 1000.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `search` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getPeopleFilter
        """
        from ..api.customers import get_people_filter

        arguments: dict[str, Any] = {"body": body, "start": start, "limit": limit}
        return self._client._paginate(
            get_people_filter.OPERATION, get_people_filter.asyncio, arguments, prefetch=prefetch
        )

    async def get_many(
        self,
        body: PeopleByIdRequest | Mapping[str, Any],
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    ) -> CustomerList:
        """Get up to 100 people with attributes and devices.

        Returns the profiles of up to 100 people in one request: attributes, timestamps and devices. All values of `ids`
        are of the one kind that `id_type` names (`id` if it is left out). A person that does not exist is left out of
        the response without an error, so compare what came back with what was asked for. `email` and `phone` are
        refused with 400 unless the workspace identifies people by them.

        `POST /v1/customers/attributes`

        Args:
            body: Identifiers of the people, all of one kind.
            id_type: Kind of the values in `ids`; `id` if left out.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getPeopleById
        """
        from ..api.customers import get_people_by_id

        return await get_people_by_id.asyncio(client=self._client, body=body, id_type=id_type)

    async def list_activities(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        type: ActivityType | str | None = None,
        name: str | None = None,
    ) -> ActivityList:
        """List a person's activities.

        Lists what one person did and what happened to them, newest first. Only the last 30 days are certain to be
        there, and there is no filter on time: stop reading once `timestamp` is older than you need. An unknown person
        is a 404; so, often, is an existing one under the wrong `id_type`.

        `GET /v1/customers/{customer_id}/activities`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only activities of this type.
            name: Only activities with this event or attribute name. The vendor offers it for the types `event` and
                `attribute_update`; the second is not among the published types, whose own word is `attribute_change`.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonActivities
        """
        from ..api.customers import get_person_activities

        return await get_person_activities.asyncio(
            customer_id=customer_id,
            client=self._client,
            id_type=id_type,
            start=start,
            limit=limit,
            type=type,
            name=name,
        )

    def iter_activities(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        type: ActivityType | str | None = None,
        name: str | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[Activity, ActivityList]:
        """List a person's activities, over all pages.

        Yields the items of `activities` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            type: Only activities of this type.
            name: Only activities with this event or attribute name. The vendor offers it for the types `event` and
                `attribute_update`; the second is not among the published types, whose own word is `attribute_change`.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_activities` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getPersonActivities
        """
        from ..api.customers import get_person_activities

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "id_type": id_type,
            "start": start,
            "limit": limit,
            "type": type,
            "name": name,
        }
        return self._client._paginate(
            get_person_activities.OPERATION, get_person_activities.asyncio, arguments, prefetch=prefetch
        )

    async def get_attributes(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> CustomerResponse:
        """Get a person's attributes and devices.

        Returns one person's profile: attributes, when each was set, devices, and whether they unsubscribed. Besides a
        person that does not exist, a wrong `id_type` is a 404 too. `email` and `phone` work only where the workspace
        identifies people by them; otherwise the response is 400.

        `GET /v1/customers/{customer_id}/attributes`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonAttributes
        """
        from ..api.customers import get_person_attributes

        return await get_person_attributes.asyncio(customer_id=customer_id, client=self._client, id_type=id_type)

    async def list_messages(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
    ) -> PersonMessageList:
        """List messages sent to a person.

        Lists the deliveries created for one person. Without `start_ts` and `end_ts` it covers the latest 6 months. A
        longer range is cut, without an error, to its latest 6 months, counted back from the latest timestamp given; ask
        for several ranges to go further back. Both ends are inclusive and compare with the time a delivery was created,
        not sent.

        `GET /v1/customers/{customer_id}/messages`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            start_ts: Earliest creation time of a delivery, in Unix seconds, inclusive. An int, an aware datetime or
                text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, in Unix seconds, inclusive. The 6 months count back from here.
                An int, an aware datetime or text such as 2026-11-01.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonMessages
        """
        from ..api.customers import get_person_messages

        return await get_person_messages.asyncio(
            customer_id=customer_id,
            client=self._client,
            id_type=id_type,
            start=start,
            limit=limit,
            start_ts=start_ts,
            end_ts=end_ts,
        )

    def iter_messages(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[PersonMessage, PersonMessageList]:
        """List messages sent to a person, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            start_ts: Earliest creation time of a delivery, in Unix seconds, inclusive. An int, an aware datetime or
                text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, in Unix seconds, inclusive. The 6 months count back from here.
                An int, an aware datetime or text such as 2026-11-01.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_messages` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getPersonMessages
        """
        from ..api.customers import get_person_messages

        arguments: dict[str, Any] = {
            "customer_id": customer_id,
            "id_type": id_type,
            "start": start,
            "limit": limit,
            "start_ts": start_ts,
            "end_ts": end_ts,
        }
        return self._client._paginate(
            get_person_messages.OPERATION, get_person_messages.asyncio, arguments, prefetch=prefetch
        )

    async def get_optouts(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> OptoutList:
        """Get a person's opt-outs.

        Lists the SMS and WhatsApp senders that a person has opted out of. An entry means "opted out": a sender and
        channel that are not listed are not opted out of. An empty or null list means no opt-outs.

        `GET /v1/customers/{customer_id}/optouts`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonOptouts
        """
        from ..api.customers import get_person_optouts

        return await get_person_optouts.asyncio(customer_id=customer_id, client=self._client, id_type=id_type)

    async def update_optouts(
        self,
        customer_id: str | int,
        body: UpdateOptoutsRequest | Mapping[str, Any],
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    ) -> None:
        """Opt a person out of senders, or back in.

        Sets or lifts opt-outs for the senders named in the body, one entry for each sender and channel. The change is
        applied later than the response, so a read right after it may still show the old state. `email` and `phone` work
        only where the workspace identifies people by them; otherwise the response is 400.

        `PUT /v1/customers/{customer_id}/optouts`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            body: Senders and whether the person is opted out of each.
            id_type: Kind of the identifier in `customer_id`; `id` if left out. A phone number is E.164, such as
                `+12025550100`.

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

        See https://docs.customer.io/integrations/api/app/#operation/updatePersonOptouts
        """
        from ..api.customers import update_person_optouts

        await update_person_optouts.asyncio(customer_id=customer_id, client=self._client, body=body, id_type=id_type)

    async def list_relationships(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
    ) -> PersonRelationshipList:
        """List the objects related to a person.

        Lists the objects that a person is related to, with the attributes of each relationship. The same entry may come
        back on more than one page; drop repeats by `identifiers.cio_object_id`.

        `GET /v1/customers/{customer_id}/relationships`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonRelationships
        """
        from ..api.customers import get_person_relationships

        return await get_person_relationships.asyncio(
            customer_id=customer_id, client=self._client, id_type=id_type, start=start, limit=limit
        )

    def iter_relationships(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        start: str | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[PersonRelationship, PersonRelationshipList]:
        """List the objects related to a person, over all pages.

        Yields the items of `cio_relationships` and fetches pages as they are needed. `limit` is the size of a page
        where there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_relationships` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getPersonRelationships
        """
        from ..api.customers import get_person_relationships

        arguments: dict[str, Any] = {"customer_id": customer_id, "id_type": id_type, "start": start, "limit": limit}
        return self._client._paginate(
            get_person_relationships.OPERATION, get_person_relationships.asyncio, arguments, prefetch=prefetch
        )

    async def list_segments(
        self, customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
    ) -> SegmentSummaryList:
        """List a person's segments.

        Lists the segments that a person belongs to, with name and description, in one response without pages. An
        unknown person is a 404; a person in no segment gives an empty or null list.

        `GET /v1/customers/{customer_id}/segments`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonSegments
        """
        from ..api.customers import get_person_segments

        return await get_person_segments.asyncio(customer_id=customer_id, client=self._client, id_type=id_type)

    async def get_subscription_preferences(
        self,
        customer_id: str | int,
        *,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        language: str | None = None,
    ) -> SubscriptionPreferencesResponse:
        """Get a person's subscription preferences.

        Returns a person's state for each topic, with the texts of the subscription center. `unsubscribed: true`
        overrides the topics: that person gets no messages, whatever the topics say. Texts come in the requested
        language, or in the subscription center's default one.

        `GET /v1/customers/{customer_id}/subscription_preferences`

        Args:
            customer_id: Identifier of the person, of the kind that `id_type` names. A phone number is in E.164 form
                with its `+`; a `cio_id` is given with the prefix `cio_`.
            id_type: What kind of identifier is given; `id` when left out. `email` and `phone` only work where the
                workspace identifies people by them, else the API responds with 400 or finds nobody.
            language: Language tag of the texts, such as `fr` or `pt-BR`; the subscription center's default if left out.

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

        See https://docs.customer.io/integrations/api/app/#operation/getPersonSubscriptionPreferences
        """
        from ..api.customers import get_person_subscription_preferences

        return await get_person_subscription_preferences.asyncio(
            customer_id=customer_id, client=self._client, id_type=id_type, language=language
        )

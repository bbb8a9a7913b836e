from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.create_segment_request import CreateSegmentRequest
    from ..models.customer_identifiers import CustomerIdentifiers
    from ..models.segment_customer_count import SegmentCustomerCount
    from ..models.segment_dependencies import SegmentDependencies
    from ..models.segment_list import SegmentList
    from ..models.segment_membership import SegmentMembership
    from ..models.segment_response import SegmentResponse
    from ..pages import AsyncPages, Pages


class Segments:
    """Groups of people."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> SegmentList:
        """List segments.

        Lists all segments of the workspace, dynamic and manual, in one response without pages. The people in them come
        from `segments.list_members` and their number from `segments.get_customer_count`.

        `GET /v1/segments`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listSegments
        """
        from ..api.segments import list_segments

        return list_segments.sync(client=self._client)

    def create(self, body: CreateSegmentRequest | Mapping[str, Any]) -> SegmentResponse:
        """Create a manual segment.

        Creates an empty manual segment. No operation of the App API adds people to it; the Track API does. Repeating
        the call may create a second segment.

        `POST /v1/segments`

        Args:
            body: Name and description of the new segment.

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

        See https://docs.customer.io/integrations/api/app/#operation/createManSegment
        """
        from ..api.segments import create_man_segment

        return create_man_segment.sync(client=self._client, body=body)

    def get(self, segment_id: int) -> SegmentResponse:
        """Get a segment.

        Returns one segment with its type, tags and how far it is built. A segment is ready when `state` is `finished`;
        until then `progress` is a percentage, afterwards null.

        `GET /v1/segments/{segment_id}`

        Args:
            segment_id: Number of the segment.

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

        See https://docs.customer.io/integrations/api/app/#operation/getSegment
        """
        from ..api.segments import get_segment

        return get_segment.sync(segment_id=segment_id, client=self._client)

    def delete(self, segment_id: int) -> None:
        """Delete a manual segment.

        Deletes a manual segment; the people in it stay. Check `segments.get_dependencies` first to see what uses it.
        The response has no body.

        `DELETE /v1/segments/{segment_id}`

        Args:
            segment_id: Number of the segment.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteManSegment
        """
        from ..api.segments import delete_man_segment

        delete_man_segment.sync(segment_id=segment_id, client=self._client)

    def get_customer_count(self, segment_id: int) -> SegmentCustomerCount:
        """Count the people in a segment.

        Returns how many people a segment has. Check with `segments.get` that its `state` is `finished` before relying
        on the number.

        `GET /v1/segments/{segment_id}/customer_count`

        Args:
            segment_id: Number of the segment.

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

        See https://docs.customer.io/integrations/api/app/#operation/getSegmentCount
        """
        from ..api.segments import get_segment_count

        return get_segment_count.sync(segment_id=segment_id, client=self._client)

    def list_members(self, segment_id: int, *, start: str | None = None, limit: int | None = None) -> SegmentMembership:
        """List the people in a segment.

        Lists the identifiers of the people in a segment, page by page. Read `identifiers`, not `ids`: whoever has no
        `id` is only an empty string in `ids`. A workspace in which email is not an identifier gets `identifiers`
        without `email`.

        `GET /v1/segments/{segment_id}/membership`

        Args:
            segment_id: Number of the segment.
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

        See https://docs.customer.io/integrations/api/app/#operation/getSegmentMembership
        """
        from ..api.segments import get_segment_membership

        return get_segment_membership.sync(segment_id=segment_id, client=self._client, start=start, limit=limit)

    def iter_members(
        self, segment_id: int, *, start: str | None = None, limit: int | None = None, prefetch: int = 0
    ) -> Pages[CustomerIdentifiers, SegmentMembership]:
        """List the people in a segment, over all pages.

        Yields the items of `identifiers` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            segment_id: Number of the segment.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_members` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getSegmentMembership
        """
        from ..api.segments import get_segment_membership

        arguments: dict[str, Any] = {"segment_id": segment_id, "start": start, "limit": limit}
        return self._client._paginate(
            get_segment_membership.OPERATION, get_segment_membership.sync, arguments, prefetch=prefetch
        )

    def get_dependencies(self, segment_id: int) -> SegmentDependencies:
        """List what uses a segment.

        Returns the ids of the campaigns and newsletters that use a segment. The newsletters come in two lists: sent and
        draft.

        `GET /v1/segments/{segment_id}/used_by`

        Args:
            segment_id: Number of the segment.

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

        See https://docs.customer.io/integrations/api/app/#operation/getSegmentDependencies
        """
        from ..api.segments import get_segment_dependencies

        return get_segment_dependencies.sync(segment_id=segment_id, client=self._client)


class AsyncSegments:
    """Groups of people."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> SegmentList:
        """List segments.

        Lists all segments of the workspace, dynamic and manual, in one response without pages. The people in them come
        from `segments.list_members` and their number from `segments.get_customer_count`.

        `GET /v1/segments`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listSegments
        """
        from ..api.segments import list_segments

        return await list_segments.asyncio(client=self._client)

    async def create(self, body: CreateSegmentRequest | Mapping[str, Any]) -> SegmentResponse:
        """Create a manual segment.

        Creates an empty manual segment. No operation of the App API adds people to it; the Track API does. Repeating
        the call may create a second segment.

        `POST /v1/segments`

        Args:
            body: Name and description of the new segment.

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

        See https://docs.customer.io/integrations/api/app/#operation/createManSegment
        """
        from ..api.segments import create_man_segment

        return await create_man_segment.asyncio(client=self._client, body=body)

    async def get(self, segment_id: int) -> SegmentResponse:
        """Get a segment.

        Returns one segment with its type, tags and how far it is built. A segment is ready when `state` is `finished`;
        until then `progress` is a percentage, afterwards null.

        `GET /v1/segments/{segment_id}`

        Args:
            segment_id: Number of the segment.

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

        See https://docs.customer.io/integrations/api/app/#operation/getSegment
        """
        from ..api.segments import get_segment

        return await get_segment.asyncio(segment_id=segment_id, client=self._client)

    async def delete(self, segment_id: int) -> None:
        """Delete a manual segment.

        Deletes a manual segment; the people in it stay. Check `segments.get_dependencies` first to see what uses it.
        The response has no body.

        `DELETE /v1/segments/{segment_id}`

        Args:
            segment_id: Number of the segment.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteManSegment
        """
        from ..api.segments import delete_man_segment

        await delete_man_segment.asyncio(segment_id=segment_id, client=self._client)

    async def get_customer_count(self, segment_id: int) -> SegmentCustomerCount:
        """Count the people in a segment.

        Returns how many people a segment has. Check with `segments.get` that its `state` is `finished` before relying
        on the number.

        `GET /v1/segments/{segment_id}/customer_count`

        Args:
            segment_id: Number of the segment.

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

        See https://docs.customer.io/integrations/api/app/#operation/getSegmentCount
        """
        from ..api.segments import get_segment_count

        return await get_segment_count.asyncio(segment_id=segment_id, client=self._client)

    async def list_members(
        self, segment_id: int, *, start: str | None = None, limit: int | None = None
    ) -> SegmentMembership:
        """List the people in a segment.

        Lists the identifiers of the people in a segment, page by page. Read `identifiers`, not `ids`: whoever has no
        `id` is only an empty string in `ids`. A workspace in which email is not an identifier gets `identifiers`
        without `email`.

        `GET /v1/segments/{segment_id}/membership`

        Args:
            segment_id: Number of the segment.
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

        See https://docs.customer.io/integrations/api/app/#operation/getSegmentMembership
        """
        from ..api.segments import get_segment_membership

        return await get_segment_membership.asyncio(
            segment_id=segment_id, client=self._client, start=start, limit=limit
        )

    def iter_members(
        self, segment_id: int, *, start: str | None = None, limit: int | None = None, prefetch: int = 0
    ) -> AsyncPages[CustomerIdentifiers, SegmentMembership]:
        """List the people in a segment, over all pages.

        Yields the items of `identifiers` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            segment_id: Number of the segment.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_members` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getSegmentMembership
        """
        from ..api.segments import get_segment_membership

        arguments: dict[str, Any] = {"segment_id": segment_id, "start": start, "limit": limit}
        return self._client._paginate(
            get_segment_membership.OPERATION, get_segment_membership.asyncio, arguments, prefetch=prefetch
        )

    async def get_dependencies(self, segment_id: int) -> SegmentDependencies:
        """List what uses a segment.

        Returns the ids of the campaigns and newsletters that use a segment. The newsletters come in two lists: sent and
        draft.

        `GET /v1/segments/{segment_id}/used_by`

        Args:
            segment_id: Number of the segment.

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

        See https://docs.customer.io/integrations/api/app/#operation/getSegmentDependencies
        """
        from ..api.segments import get_segment_dependencies

        return await get_segment_dependencies.asyncio(segment_id=segment_id, client=self._client)

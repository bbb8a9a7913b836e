from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from ..models.segment_or_sender_usage import SegmentOrSenderUsage
    from ..models.sender_identity import SenderIdentity
    from ..models.sender_identity_list import SenderIdentityList
    from ..models.sender_identity_response import SenderIdentityResponse
    from ..models.sort_order import SortOrder
    from ..pages import AsyncPages, Pages


class SenderIdentities:
    """The names, addresses and numbers that messages come from."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        start: str | None = None,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        hidden: bool | None = None,
    ) -> SenderIdentityList:
        """List sender identities.

        Lists the addresses and phone numbers that messages can be sent from, a page at a time. After the last sender
        there is still a `next`, and it leads to an empty page: an empty or null list is the end. Without `hidden`,
        hidden senders are left out.

        `GET /v1/sender_identities`

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            sort: `asc` lists the oldest senders first, `desc` the newest first.
            hidden: `true` returns only the hidden senders.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listSenders
        """
        from ..api.sender_identities import list_senders

        return list_senders.sync(client=self._client, start=start, limit=limit, sort=sort, hidden=hidden)

    def iter(
        self,
        *,
        start: str | None = None,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        hidden: bool | None = None,
        prefetch: int = 0,
    ) -> Pages[SenderIdentity, SenderIdentityList]:
        """List sender identities, over all pages.

        Yields the items of `sender_identities` and fetches pages as they are needed. `limit` is the size of a page
        where there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            sort: `asc` lists the oldest senders first, `desc` the newest first.
            hidden: `true` returns only the hidden senders.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listSenders
        """
        from ..api.sender_identities import list_senders

        arguments: dict[str, Any] = {"start": start, "limit": limit, "sort": sort, "hidden": hidden}
        return self._client._paginate(list_senders.OPERATION, list_senders.sync, arguments, prefetch=prefetch)

    def get(self, sender_id: int) -> SenderIdentityResponse:
        """Get a sender identity.

        Returns one sender identity, an email address or a phone number. An unknown id gets 404.

        `GET /v1/sender_identities/{sender_id}`

        Args:
            sender_id: Number of the sender identity.

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

        See https://docs.customer.io/integrations/api/app/#operation/getSender
        """
        from ..api.sender_identities import get_sender

        return get_sender.sync(sender_id=sender_id, client=self._client)

    def get_usage(self, sender_id: int) -> SegmentOrSenderUsage:
        """List what uses a sender identity.

        Returns the ids of the campaigns and newsletters that send from this sender. A list without entries may be null,
        empty or missing. An unknown sender gets 404.

        `GET /v1/sender_identities/{sender_id}/used_by`

        Args:
            sender_id: Number of the sender identity.

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

        See https://docs.customer.io/integrations/api/app/#operation/getSenderUsage
        """
        from ..api.sender_identities import get_sender_usage

        return get_sender_usage.sync(sender_id=sender_id, client=self._client)


class AsyncSenderIdentities:
    """The names, addresses and numbers that messages come from."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        start: str | None = None,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        hidden: bool | None = None,
    ) -> SenderIdentityList:
        """List sender identities.

        Lists the addresses and phone numbers that messages can be sent from, a page at a time. After the last sender
        there is still a `next`, and it leads to an empty page: an empty or null list is the end. Without `hidden`,
        hidden senders are left out.

        `GET /v1/sender_identities`

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            sort: `asc` lists the oldest senders first, `desc` the newest first.
            hidden: `true` returns only the hidden senders.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listSenders
        """
        from ..api.sender_identities import list_senders

        return await list_senders.asyncio(client=self._client, start=start, limit=limit, sort=sort, hidden=hidden)

    def iter(
        self,
        *,
        start: str | None = None,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        hidden: bool | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[SenderIdentity, SenderIdentityList]:
        """List sender identities, over all pages.

        Yields the items of `sender_identities` and fetches pages as they are needed. `limit` is the size of a page
        where there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            sort: `asc` lists the oldest senders first, `desc` the newest first.
            hidden: `true` returns only the hidden senders.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listSenders
        """
        from ..api.sender_identities import list_senders

        arguments: dict[str, Any] = {"start": start, "limit": limit, "sort": sort, "hidden": hidden}
        return self._client._paginate(list_senders.OPERATION, list_senders.asyncio, arguments, prefetch=prefetch)

    async def get(self, sender_id: int) -> SenderIdentityResponse:
        """Get a sender identity.

        Returns one sender identity, an email address or a phone number. An unknown id gets 404.

        `GET /v1/sender_identities/{sender_id}`

        Args:
            sender_id: Number of the sender identity.

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

        See https://docs.customer.io/integrations/api/app/#operation/getSender
        """
        from ..api.sender_identities import get_sender

        return await get_sender.asyncio(sender_id=sender_id, client=self._client)

    async def get_usage(self, sender_id: int) -> SegmentOrSenderUsage:
        """List what uses a sender identity.

        Returns the ids of the campaigns and newsletters that send from this sender. A list without entries may be null,
        empty or missing. An unknown sender gets 404.

        `GET /v1/sender_identities/{sender_id}/used_by`

        Args:
            sender_id: Number of the sender identity.

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

        See https://docs.customer.io/integrations/api/app/#operation/getSenderUsage
        """
        from ..api.sender_identities import get_sender_usage

        return await get_sender_usage.asyncio(sender_id=sender_id, client=self._client)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from ..models.person_optouts import PersonOptouts
    from ..models.person_optouts_list import PersonOptoutsList
    from ..pages import AsyncPages, Pages


class Optouts:
    """Who opted out of which SMS or WhatsApp sender."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self, *, from_: str | None = None, start: str | None = None, limit: int | None = None
    ) -> PersonOptoutsList:
        """List opt-outs in the workspace.

        Lists people who opted out of SMS or WhatsApp senders, one entry a person. A sender and channel that are listed
        are opted out of. SMS senders are stored trimmed and in lower case, so compare them without case; the
        workspace's Twilio senders have the original spelling. On the last page `next` is missing or empty.

        `GET /v1/optouts`

        Args:
            from_: Only opt-outs of this sender. SMS: an E.164 number, an alphanumeric sender id or a messaging service
                SID. WhatsApp: a phone number.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getOptouts
        """
        from ..api.optouts import get_optouts

        return get_optouts.sync(client=self._client, from_=from_, start=start, limit=limit)

    def iter(
        self, *, from_: str | None = None, start: str | None = None, limit: int | None = None, prefetch: int = 0
    ) -> Pages[PersonOptouts, PersonOptoutsList]:
        """List opt-outs in the workspace, over all pages.

        Yields the items of `optouts` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            from_: Only opt-outs of this sender. SMS: an E.164 number, an alphanumeric sender id or a messaging service
                SID. WhatsApp: a phone number.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getOptouts
        """
        from ..api.optouts import get_optouts

        arguments: dict[str, Any] = {"from_": from_, "start": start, "limit": limit}
        return self._client._paginate(get_optouts.OPERATION, get_optouts.sync, arguments, prefetch=prefetch)


class AsyncOptouts:
    """Who opted out of which SMS or WhatsApp sender."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self, *, from_: str | None = None, start: str | None = None, limit: int | None = None
    ) -> PersonOptoutsList:
        """List opt-outs in the workspace.

        Lists people who opted out of SMS or WhatsApp senders, one entry a person. A sender and channel that are listed
        are opted out of. SMS senders are stored trimmed and in lower case, so compare them without case; the
        workspace's Twilio senders have the original spelling. On the last page `next` is missing or empty.

        `GET /v1/optouts`

        Args:
            from_: Only opt-outs of this sender. SMS: an E.164 number, an alphanumeric sender id or a messaging service
                SID. WhatsApp: a phone number.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getOptouts
        """
        from ..api.optouts import get_optouts

        return await get_optouts.asyncio(client=self._client, from_=from_, start=start, limit=limit)

    def iter(
        self, *, from_: str | None = None, start: str | None = None, limit: int | None = None, prefetch: int = 0
    ) -> AsyncPages[PersonOptouts, PersonOptoutsList]:
        """List opt-outs in the workspace, over all pages.

        Yields the items of `optouts` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            from_: Only opt-outs of this sender. SMS: an E.164 number, an alphanumeric sender id or a messaging service
                SID. WhatsApp: a phone number.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getOptouts
        """
        from ..api.optouts import get_optouts

        arguments: dict[str, Any] = {"from_": from_, "start": start, "limit": limit}
        return self._client._paginate(get_optouts.OPERATION, get_optouts.asyncio, arguments, prefetch=prefetch)

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from ..models.suppression import Suppression
    from ..models.suppression_list import SuppressionList
    from ..models.suppression_page import SuppressionPage
    from ..models.suppression_type import SuppressionType
    from ..pages import AsyncCountedPages, AsyncPages, CountedPages, Pages


class EspSuppressions:
    """Addresses that the email service provider refuses to deliver to."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_by_domain(
        self,
        domain_name: str,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        start: str | None = None,
        email: str | None = None,
    ) -> SuppressionPage:
        """List suppressed addresses of one sending domain.

        Returns the addresses that the email provider suppresses for one sending domain and one reason, up to 1000 a
        page; `next` of a response is the `start` of the following page. With `email` there is at most one result and no
        paging. For long lists this is faster than `esp_suppressions.list`.

        `GET /v1/esp/domains/{domain_name}/suppression/{suppression_type}`

        Args:
            domain_name: Sending domain to look in.
            suppression_type: Reason of the suppression.
            limit: Addresses a page; at most 1000.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            email: Only this address; at most one result and no paging.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getDomainSuppressionsByType
        """
        from ..api.esp_suppressions import get_domain_suppressions_by_type

        return get_domain_suppressions_by_type.sync(
            domain_name=domain_name,
            suppression_type=suppression_type,
            client=self._client,
            limit=limit,
            start=start,
            email=email,
        )

    def iter_by_domain(
        self,
        domain_name: str,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        start: str | None = None,
        email: str | None = None,
        prefetch: int = 0,
    ) -> Pages[Suppression, SuppressionPage]:
        """List suppressed addresses of one sending domain, over all pages.

        Yields the items of `suppressions` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            domain_name: Sending domain to look in.
            suppression_type: Reason of the suppression.
            limit: Addresses a page; at most 1000.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            email: Only this address; at most one result and no paging.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_by_domain` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getDomainSuppressionsByType
        """
        from ..api.esp_suppressions import get_domain_suppressions_by_type

        arguments: dict[str, Any] = {
            "domain_name": domain_name,
            "suppression_type": suppression_type,
            "limit": limit,
            "start": start,
            "email": email,
        }
        return self._client._paginate(
            get_domain_suppressions_by_type.OPERATION,
            get_domain_suppressions_by_type.sync,
            arguments,
            prefetch=prefetch,
        )

    def find(self, email_address: str) -> SuppressionList:
        """Look up a suppressed address.

        Searches the email provider's suppressions for one address. `suppressions` is empty, null or absent if there is
        none.

        `GET /v1/esp/search_suppression/{email_address}`

        Args:
            email_address: Email address to look for.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getSuppression
        """
        from ..api.esp_suppressions import get_suppression

        return get_suppression.sync(email_address=email_address, client=self._client)

    def list(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        offset: int | None = None,
        domain: str | None = None,
    ) -> SuppressionList:
        """List suppressed addresses by reason.

        Returns the addresses that the email provider suppresses for one reason, up to 1000 a request; `offset` skips
        the records already read. The same address can be listed for several sending domains, so ask for one `domain` at
        a time. For long lists `esp_suppressions.list_by_domain` is faster.

        `GET /v1/esp/suppression/{suppression_type}`

        Args:
            suppression_type: Reason of the suppression.
            limit: Addresses a request; at most 1000.
            offset: Number of records to skip.
            domain: Only addresses suppressed on this sending domain.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getSuppressionByType
        """
        from ..api.esp_suppressions import get_suppression_by_type

        return get_suppression_by_type.sync(
            suppression_type=suppression_type, client=self._client, limit=limit, offset=offset, domain=domain
        )

    def iter(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        offset: int | None = None,
        domain: str | None = None,
        prefetch: int = 0,
    ) -> CountedPages[Suppression, SuppressionList]:
        """List suppressed addresses by reason, over all pages.

        Yields the items of `suppressions` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `offset` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            suppression_type: Reason of the suppression.
            limit: Addresses a request; at most 1000.
            offset: Number of records to skip.
            domain: Only addresses suppressed on this sending domain.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getSuppressionByType
        """
        from ..api.esp_suppressions import get_suppression_by_type

        arguments: dict[str, Any] = {
            "suppression_type": suppression_type,
            "limit": limit,
            "offset": offset,
            "domain": domain,
        }
        return self._client._paginate(
            get_suppression_by_type.OPERATION, get_suppression_by_type.sync, arguments, prefetch=prefetch
        )

    def create(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        email_address: str,
    ) -> Any:
        """Suppress an address at the email provider.

        Puts an address on one of the email provider's suppression lists. Customer.io itself does not suppress the
        person. The request has no body, and the vendor does not document what the response holds.

        `POST /v1/esp/suppression/{suppression_type}/{email_address}`

        Args:
            suppression_type: List to put the address on; the reason the provider records.
            email_address: Email address to suppress.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/postSuppression
        """
        from ..api.esp_suppressions import post_suppression

        return post_suppression.sync(
            suppression_type=suppression_type, email_address=email_address, client=self._client
        )

    def delete(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        email_address: str,
    ) -> None:
        """Lift the suppression of an address.

        Takes an address off one of the email provider's suppression lists.

        `DELETE /v1/esp/suppression/{suppression_type}/{email_address}`

        Args:
            suppression_type: List to take the address off.
            email_address: Email address to take off.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/deleteSuppression
        """
        from ..api.esp_suppressions import delete_suppression

        delete_suppression.sync(suppression_type=suppression_type, email_address=email_address, client=self._client)


class AsyncEspSuppressions:
    """Addresses that the email service provider refuses to deliver to."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_by_domain(
        self,
        domain_name: str,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        start: str | None = None,
        email: str | None = None,
    ) -> SuppressionPage:
        """List suppressed addresses of one sending domain.

        Returns the addresses that the email provider suppresses for one sending domain and one reason, up to 1000 a
        page; `next` of a response is the `start` of the following page. With `email` there is at most one result and no
        paging. For long lists this is faster than `esp_suppressions.list`.

        `GET /v1/esp/domains/{domain_name}/suppression/{suppression_type}`

        Args:
            domain_name: Sending domain to look in.
            suppression_type: Reason of the suppression.
            limit: Addresses a page; at most 1000.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            email: Only this address; at most one result and no paging.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getDomainSuppressionsByType
        """
        from ..api.esp_suppressions import get_domain_suppressions_by_type

        return await get_domain_suppressions_by_type.asyncio(
            domain_name=domain_name,
            suppression_type=suppression_type,
            client=self._client,
            limit=limit,
            start=start,
            email=email,
        )

    def iter_by_domain(
        self,
        domain_name: str,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        start: str | None = None,
        email: str | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[Suppression, SuppressionPage]:
        """List suppressed addresses of one sending domain, over all pages.

        Yields the items of `suppressions` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            domain_name: Sending domain to look in.
            suppression_type: Reason of the suppression.
            limit: Addresses a page; at most 1000.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            email: Only this address; at most one result and no paging.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_by_domain` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getDomainSuppressionsByType
        """
        from ..api.esp_suppressions import get_domain_suppressions_by_type

        arguments: dict[str, Any] = {
            "domain_name": domain_name,
            "suppression_type": suppression_type,
            "limit": limit,
            "start": start,
            "email": email,
        }
        return self._client._paginate(
            get_domain_suppressions_by_type.OPERATION,
            get_domain_suppressions_by_type.asyncio,
            arguments,
            prefetch=prefetch,
        )

    async def find(self, email_address: str) -> SuppressionList:
        """Look up a suppressed address.

        Searches the email provider's suppressions for one address. `suppressions` is empty, null or absent if there is
        none.

        `GET /v1/esp/search_suppression/{email_address}`

        Args:
            email_address: Email address to look for.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getSuppression
        """
        from ..api.esp_suppressions import get_suppression

        return await get_suppression.asyncio(email_address=email_address, client=self._client)

    async def list(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        offset: int | None = None,
        domain: str | None = None,
    ) -> SuppressionList:
        """List suppressed addresses by reason.

        Returns the addresses that the email provider suppresses for one reason, up to 1000 a request; `offset` skips
        the records already read. The same address can be listed for several sending domains, so ask for one `domain` at
        a time. For long lists `esp_suppressions.list_by_domain` is faster.

        `GET /v1/esp/suppression/{suppression_type}`

        Args:
            suppression_type: Reason of the suppression.
            limit: Addresses a request; at most 1000.
            offset: Number of records to skip.
            domain: Only addresses suppressed on this sending domain.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getSuppressionByType
        """
        from ..api.esp_suppressions import get_suppression_by_type

        return await get_suppression_by_type.asyncio(
            suppression_type=suppression_type, client=self._client, limit=limit, offset=offset, domain=domain
        )

    def iter(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        offset: int | None = None,
        domain: str | None = None,
        prefetch: int = 0,
    ) -> AsyncCountedPages[Suppression, SuppressionList]:
        """List suppressed addresses by reason, over all pages.

        Yields the items of `suppressions` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `offset` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            suppression_type: Reason of the suppression.
            limit: Addresses a request; at most 1000.
            offset: Number of records to skip.
            domain: Only addresses suppressed on this sending domain.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getSuppressionByType
        """
        from ..api.esp_suppressions import get_suppression_by_type

        arguments: dict[str, Any] = {
            "suppression_type": suppression_type,
            "limit": limit,
            "offset": offset,
            "domain": domain,
        }
        return self._client._paginate(
            get_suppression_by_type.OPERATION, get_suppression_by_type.asyncio, arguments, prefetch=prefetch
        )

    async def create(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        email_address: str,
    ) -> Any:
        """Suppress an address at the email provider.

        Puts an address on one of the email provider's suppression lists. Customer.io itself does not suppress the
        person. The request has no body, and the vendor does not document what the response holds.

        `POST /v1/esp/suppression/{suppression_type}/{email_address}`

        Args:
            suppression_type: List to put the address on; the reason the provider records.
            email_address: Email address to suppress.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/postSuppression
        """
        from ..api.esp_suppressions import post_suppression

        return await post_suppression.asyncio(
            suppression_type=suppression_type, email_address=email_address, client=self._client
        )

    async def delete(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        email_address: str,
    ) -> None:
        """Lift the suppression of an address.

        Takes an address off one of the email provider's suppression lists.

        `DELETE /v1/esp/suppression/{suppression_type}/{email_address}`

        Args:
            suppression_type: List to take the address off.
            email_address: Email address to take off.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/deleteSuppression
        """
        from ..api.esp_suppressions import delete_suppression

        await delete_suppression.asyncio(
            suppression_type=suppression_type, email_address=email_address, client=self._client
        )

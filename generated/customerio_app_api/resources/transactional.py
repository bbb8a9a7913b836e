from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.link_metric_list import LinkMetricList
    from ..models.message_delivery import MessageDelivery
    from ..models.message_delivery_list import MessageDeliveryList
    from ..models.message_metric import MessageMetric
    from ..models.message_metrics import MessageMetrics
    from ..models.message_state import MessageState
    from ..models.metric_period import MetricPeriod
    from ..models.transactional_content_list import TransactionalContentList
    from ..models.transactional_content_response import TransactionalContentResponse
    from ..models.transactional_content_update import TransactionalContentUpdate
    from ..models.transactional_message_list import TransactionalMessageList
    from ..models.transactional_message_response import TransactionalMessageResponse
    from ..models.transactional_variant_list import TransactionalVariantList
    from ..pages import AsyncPages, Pages
    from ..types import Time


class Transactional:
    """Templates for transactional messages, their content, deliveries and metrics."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> TransactionalMessageList:
        """List the transactional messages.

        Returns the transactional messages of the workspace as they are set up, in one response without paging. What was
        sent of them is in `transactional.list_messages`.

        `GET /v1/transactional`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listTransactional
        """
        from ..api.transactional import list_transactional

        return list_transactional.sync(client=self._client)

    def get(self, transactional_id: int) -> TransactionalMessageResponse:
        """Get a transactional message.

        Returns the settings of one transactional message, such as its tracking. The content is in its variants: see
        `transactional.list_variants`.

        `GET /v1/transactional/{transactional_id}`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.

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

        See https://docs.customer.io/integrations/api/app/#operation/getTransactional
        """
        from ..api.transactional import get_transactional

        return get_transactional.sync(transactional_id=transactional_id, client=self._client)

    def update_content(
        self, transactional_id: int, content_id: int, body: TransactionalContentUpdate | Mapping[str, Any]
    ) -> TransactionalContentList:
        """Replace the content of a transactional message.

        Overwrites one variant of a transactional message, and every later send uses the new content. Give the whole
        message: the call replaces it and does not merge. Content made in Design Studio cannot be changed this way, and
        neither can a `body` that was built with the drag-and-drop editor. Headers are a list of objects here, and JSON
        text in the response.

        `PUT /v1/transactional/{transactional_id}/content/{content_id}`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            content_id: Number of the variant; the template number in the address of the message in the app.
            body: The whole new content.

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

        See https://docs.customer.io/integrations/api/app/#operation/updateTransactional
        """
        from ..api.transactional import update_transactional

        return update_transactional.sync(
            transactional_id=transactional_id, content_id=content_id, client=self._client, body=body
        )

    def list_variants(self, transactional_id: int) -> TransactionalVariantList:
        """List the variants of a transactional message.

        Returns the content of a transactional message, one item a language; a message without translations has one
        item. The `language` of the default variant is empty.

        `GET /v1/transactional/{transactional_id}/contents`

        Args:
            transactional_id: Number of the transactional message; the first number in its address in the app,
                `/transactional/<number>/templates/...`.

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

        See https://docs.customer.io/integrations/api/app/#operation/listTransactionalVariants
        """
        from ..api.transactional import list_transactional_variants

        return list_transactional_variants.sync(transactional_id=transactional_id, client=self._client)

    def get_variant(self, transactional_id: int, content_id: int) -> TransactionalContentResponse:
        """Get a variant of a transactional message.

        Returns the content of one variant by its number; `transactional.get_translation` finds it by language.

        `GET /v1/transactional/{transactional_id}/contents/{content_id}`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            content_id: Number of the variant; the template number in the address of the message in the app.

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

        See https://docs.customer.io/integrations/api/app/#operation/getTransactionalTranslationById
        """
        from ..api.transactional import get_transactional_translation_by_id

        return get_transactional_translation_by_id.sync(
            transactional_id=transactional_id, content_id=content_id, client=self._client
        )

    def get_translation(self, transactional_id: int, language: str) -> TransactionalContentList:
        """Get a translation of a transactional message.

        Returns the variant of a transactional message in one language; `transactional.get_variant` finds it by number.
        `content` is a list here, though a language has one variant. An empty language names the default variant. A
        language without a variant is an error.

        `GET /v1/transactional/{transactional_id}/language/{language}`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.

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

        See https://docs.customer.io/integrations/api/app/#operation/getTransactionalVariant
        """
        from ..api.transactional import get_transactional_variant

        return get_transactional_variant.sync(transactional_id=transactional_id, language=language, client=self._client)

    def update_translation(
        self, transactional_id: int, language: str, body: TransactionalContentUpdate | Mapping[str, Any]
    ) -> TransactionalContentList:
        """Replace a translation of a transactional message.

        Overwrites the variant of a transactional message in one language. Give the whole content: the call replaces it
        and does not merge. An empty language names the default variant; a language without a variant is an error.
        Content made in Design Studio cannot be changed this way, and neither can a `body` that was built with the drag-
        and-drop editor. Headers are a list of objects here, and JSON text in the response.

        `PUT /v1/transactional/{transactional_id}/language/{language}`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.
            body: The whole new content of the translation.

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

        See https://docs.customer.io/integrations/api/app/#operation/updateTransactionalVariant
        """
        from ..api.transactional import update_transactional_variant

        return update_transactional_variant.sync(
            transactional_id=transactional_id, language=language, client=self._client, body=body
        )

    def list_messages(
        self,
        transactional_id: int,
        *,
        start: str | None = None,
        limit: int | None = None,
        metric: MessageMetric
        | Literal[
            "attempted",
            "sent",
            "delivered",
            "opened",
            "clicked",
            "converted",
            "bounced",
            "spammed",
            "unsubscribed",
            "dropped",
            "failed",
            "undeliverable",
        ]
        | None = None,
        state: MessageState | Literal["failed", "sent", "drafted", "attempted"] | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        get_tracked_responses: bool | None = None,
    ) -> MessageDeliveryList:
        """List the sends of a transactional message.

        Returns deliveries of a transactional message, a page at a time: who, when and what became of them, without the
        content. Without `start_ts` and `end_ts` it covers the last 6 months. A range may span 12 months; of a longer
        one, only the last 12 months before its latest time are read. Both times are compared with the creation of a
        delivery, not with its sending, and both are inclusive.

        `GET /v1/transactional/{transactional_id}/messages`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only messages that reached this metric.
            state: Only messages in this state.
            start_ts: Only deliveries created at or after this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Only deliveries created at or before this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.

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

        See https://docs.customer.io/integrations/api/app/#operation/transactionalMessages
        """
        from ..api.transactional import transactional_messages

        return transactional_messages.sync(
            transactional_id=transactional_id,
            client=self._client,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    def iter_messages(
        self,
        transactional_id: int,
        *,
        start: str | None = None,
        limit: int | None = None,
        metric: MessageMetric
        | Literal[
            "attempted",
            "sent",
            "delivered",
            "opened",
            "clicked",
            "converted",
            "bounced",
            "spammed",
            "unsubscribed",
            "dropped",
            "failed",
            "undeliverable",
        ]
        | None = None,
        state: MessageState | Literal["failed", "sent", "drafted", "attempted"] | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        get_tracked_responses: bool | None = None,
        prefetch: int = 0,
    ) -> Pages[MessageDelivery, MessageDeliveryList]:
        """List the sends of a transactional message, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only messages that reached this metric.
            state: Only messages in this state.
            start_ts: Only deliveries created at or after this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Only deliveries created at or before this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_messages` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/transactionalMessages
        """
        from ..api.transactional import transactional_messages

        arguments: dict[str, Any] = {
            "transactional_id": transactional_id,
            "start": start,
            "limit": limit,
            "metric": metric,
            "state": state,
            "start_ts": start_ts,
            "end_ts": end_ts,
            "get_tracked_responses": get_tracked_responses,
        }
        return self._client._paginate(
            transactional_messages.OPERATION, transactional_messages.sync, arguments, prefetch=prefetch
        )

    def get_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
    ) -> MessageMetrics:
        """Get the metrics of a transactional message.

        Returns one count a period for each metric of a transactional message, oldest period first. Periods begin at
        00:00 EST: each day, on Sunday for weeks, on the 1st for months. Human and machine clicks are reliable from 20
        April 2025, human and prefetched opens from 20 March 2025.

        `GET /v1/transactional/{transactional_id}/metrics`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.

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

        See https://docs.customer.io/integrations/api/app/#operation/transactionalMetrics
        """
        from ..api.transactional import transactional_metrics

        return transactional_metrics.sync(
            transactional_id=transactional_id, client=self._client, period=period, steps=steps
        )

    def get_link_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> LinkMetricList:
        """Get the link clicks of a transactional message.

        Returns the tracked links of a transactional message, each with its clicks a period, oldest period first.
        Periods begin at 00:00 EST: each day, on Sunday for weeks, on the 1st for months. Every click counts unless
        `unique` is true.

        `GET /v1/transactional/{transactional_id}/metrics/links`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            unique: True counts each person once a link, false every click.

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

        See https://docs.customer.io/integrations/api/app/#operation/transactionalLinks
        """
        from ..api.transactional import transactional_links

        return transactional_links.sync(
            transactional_id=transactional_id, client=self._client, period=period, steps=steps, unique=unique
        )


class AsyncTransactional:
    """Templates for transactional messages, their content, deliveries and metrics."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> TransactionalMessageList:
        """List the transactional messages.

        Returns the transactional messages of the workspace as they are set up, in one response without paging. What was
        sent of them is in `transactional.list_messages`.

        `GET /v1/transactional`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listTransactional
        """
        from ..api.transactional import list_transactional

        return await list_transactional.asyncio(client=self._client)

    async def get(self, transactional_id: int) -> TransactionalMessageResponse:
        """Get a transactional message.

        Returns the settings of one transactional message, such as its tracking. The content is in its variants: see
        `transactional.list_variants`.

        `GET /v1/transactional/{transactional_id}`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.

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

        See https://docs.customer.io/integrations/api/app/#operation/getTransactional
        """
        from ..api.transactional import get_transactional

        return await get_transactional.asyncio(transactional_id=transactional_id, client=self._client)

    async def update_content(
        self, transactional_id: int, content_id: int, body: TransactionalContentUpdate | Mapping[str, Any]
    ) -> TransactionalContentList:
        """Replace the content of a transactional message.

        Overwrites one variant of a transactional message, and every later send uses the new content. Give the whole
        message: the call replaces it and does not merge. Content made in Design Studio cannot be changed this way, and
        neither can a `body` that was built with the drag-and-drop editor. Headers are a list of objects here, and JSON
        text in the response.

        `PUT /v1/transactional/{transactional_id}/content/{content_id}`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            content_id: Number of the variant; the template number in the address of the message in the app.
            body: The whole new content.

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

        See https://docs.customer.io/integrations/api/app/#operation/updateTransactional
        """
        from ..api.transactional import update_transactional

        return await update_transactional.asyncio(
            transactional_id=transactional_id, content_id=content_id, client=self._client, body=body
        )

    async def list_variants(self, transactional_id: int) -> TransactionalVariantList:
        """List the variants of a transactional message.

        Returns the content of a transactional message, one item a language; a message without translations has one
        item. The `language` of the default variant is empty.

        `GET /v1/transactional/{transactional_id}/contents`

        Args:
            transactional_id: Number of the transactional message; the first number in its address in the app,
                `/transactional/<number>/templates/...`.

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

        See https://docs.customer.io/integrations/api/app/#operation/listTransactionalVariants
        """
        from ..api.transactional import list_transactional_variants

        return await list_transactional_variants.asyncio(transactional_id=transactional_id, client=self._client)

    async def get_variant(self, transactional_id: int, content_id: int) -> TransactionalContentResponse:
        """Get a variant of a transactional message.

        Returns the content of one variant by its number; `transactional.get_translation` finds it by language.

        `GET /v1/transactional/{transactional_id}/contents/{content_id}`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            content_id: Number of the variant; the template number in the address of the message in the app.

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

        See https://docs.customer.io/integrations/api/app/#operation/getTransactionalTranslationById
        """
        from ..api.transactional import get_transactional_translation_by_id

        return await get_transactional_translation_by_id.asyncio(
            transactional_id=transactional_id, content_id=content_id, client=self._client
        )

    async def get_translation(self, transactional_id: int, language: str) -> TransactionalContentList:
        """Get a translation of a transactional message.

        Returns the variant of a transactional message in one language; `transactional.get_variant` finds it by number.
        `content` is a list here, though a language has one variant. An empty language names the default variant. A
        language without a variant is an error.

        `GET /v1/transactional/{transactional_id}/language/{language}`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.

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

        See https://docs.customer.io/integrations/api/app/#operation/getTransactionalVariant
        """
        from ..api.transactional import get_transactional_variant

        return await get_transactional_variant.asyncio(
            transactional_id=transactional_id, language=language, client=self._client
        )

    async def update_translation(
        self, transactional_id: int, language: str, body: TransactionalContentUpdate | Mapping[str, Any]
    ) -> TransactionalContentList:
        """Replace a translation of a transactional message.

        Overwrites the variant of a transactional message in one language. Give the whole content: the call replaces it
        and does not merge. An empty language names the default variant; a language without a variant is an error.
        Content made in Design Studio cannot be changed this way, and neither can a `body` that was built with the drag-
        and-drop editor. Headers are a list of objects here, and JSON text in the response.

        `PUT /v1/transactional/{transactional_id}/language/{language}`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.
            body: The whole new content of the translation.

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

        See https://docs.customer.io/integrations/api/app/#operation/updateTransactionalVariant
        """
        from ..api.transactional import update_transactional_variant

        return await update_transactional_variant.asyncio(
            transactional_id=transactional_id, language=language, client=self._client, body=body
        )

    async def list_messages(
        self,
        transactional_id: int,
        *,
        start: str | None = None,
        limit: int | None = None,
        metric: MessageMetric
        | Literal[
            "attempted",
            "sent",
            "delivered",
            "opened",
            "clicked",
            "converted",
            "bounced",
            "spammed",
            "unsubscribed",
            "dropped",
            "failed",
            "undeliverable",
        ]
        | None = None,
        state: MessageState | Literal["failed", "sent", "drafted", "attempted"] | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        get_tracked_responses: bool | None = None,
    ) -> MessageDeliveryList:
        """List the sends of a transactional message.

        Returns deliveries of a transactional message, a page at a time: who, when and what became of them, without the
        content. Without `start_ts` and `end_ts` it covers the last 6 months. A range may span 12 months; of a longer
        one, only the last 12 months before its latest time are read. Both times are compared with the creation of a
        delivery, not with its sending, and both are inclusive.

        `GET /v1/transactional/{transactional_id}/messages`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only messages that reached this metric.
            state: Only messages in this state.
            start_ts: Only deliveries created at or after this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Only deliveries created at or before this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.

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

        See https://docs.customer.io/integrations/api/app/#operation/transactionalMessages
        """
        from ..api.transactional import transactional_messages

        return await transactional_messages.asyncio(
            transactional_id=transactional_id,
            client=self._client,
            start=start,
            limit=limit,
            metric=metric,
            state=state,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    def iter_messages(
        self,
        transactional_id: int,
        *,
        start: str | None = None,
        limit: int | None = None,
        metric: MessageMetric
        | Literal[
            "attempted",
            "sent",
            "delivered",
            "opened",
            "clicked",
            "converted",
            "bounced",
            "spammed",
            "unsubscribed",
            "dropped",
            "failed",
            "undeliverable",
        ]
        | None = None,
        state: MessageState | Literal["failed", "sent", "drafted", "attempted"] | None = None,
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        get_tracked_responses: bool | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[MessageDelivery, MessageDeliveryList]:
        """List the sends of a transactional message, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only messages that reached this metric.
            state: Only messages in this state.
            start_ts: Only deliveries created at or after this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Only deliveries created at or before this time, in Unix seconds. It is the time of creation, not of
                sending. An int, an aware datetime or text such as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_messages` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/transactionalMessages
        """
        from ..api.transactional import transactional_messages

        arguments: dict[str, Any] = {
            "transactional_id": transactional_id,
            "start": start,
            "limit": limit,
            "metric": metric,
            "state": state,
            "start_ts": start_ts,
            "end_ts": end_ts,
            "get_tracked_responses": get_tracked_responses,
        }
        return self._client._paginate(
            transactional_messages.OPERATION, transactional_messages.asyncio, arguments, prefetch=prefetch
        )

    async def get_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
    ) -> MessageMetrics:
        """Get the metrics of a transactional message.

        Returns one count a period for each metric of a transactional message, oldest period first. Periods begin at
        00:00 EST: each day, on Sunday for weeks, on the 1st for months. Human and machine clicks are reliable from 20
        April 2025, human and prefetched opens from 20 March 2025.

        `GET /v1/transactional/{transactional_id}/metrics`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.

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

        See https://docs.customer.io/integrations/api/app/#operation/transactionalMetrics
        """
        from ..api.transactional import transactional_metrics

        return await transactional_metrics.asyncio(
            transactional_id=transactional_id, client=self._client, period=period, steps=steps
        )

    async def get_link_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> LinkMetricList:
        """Get the link clicks of a transactional message.

        Returns the tracked links of a transactional message, each with its clicks a period, oldest period first.
        Periods begin at 00:00 EST: each day, on Sunday for weeks, on the 1st for months. Every click counts unless
        `unique` is true.

        `GET /v1/transactional/{transactional_id}/metrics/links`

        Args:
            transactional_id: Number of the transactional message, as in its dashboard address.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            unique: True counts each person once a link, false every click.

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

        See https://docs.customer.io/integrations/api/app/#operation/transactionalLinks
        """
        from ..api.transactional import transactional_links

        return await transactional_links.asyncio(
            transactional_id=transactional_id, client=self._client, period=period, steps=steps, unique=unique
        )

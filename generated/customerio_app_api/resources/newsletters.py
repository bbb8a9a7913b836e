from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.link_metric_list import LinkMetricList
    from ..models.message_metric import MessageMetric
    from ..models.metric_period import MetricPeriod
    from ..models.newsletter import Newsletter
    from ..models.newsletter_channel import NewsletterChannel
    from ..models.newsletter_content_list import NewsletterContentList
    from ..models.newsletter_content_response import NewsletterContentResponse
    from ..models.newsletter_content_update import NewsletterContentUpdate
    from ..models.newsletter_delivery import NewsletterDelivery
    from ..models.newsletter_delivery_list import NewsletterDeliveryList
    from ..models.newsletter_input import NewsletterInput
    from ..models.newsletter_list import NewsletterList
    from ..models.newsletter_metrics import NewsletterMetrics
    from ..models.newsletter_response import NewsletterResponse
    from ..models.newsletter_test_group_list import NewsletterTestGroupList
    from ..models.newsletter_variant_input import NewsletterVariantInput
    from ..models.schedule_newsletter_request import ScheduleNewsletterRequest
    from ..models.send_newsletter_request import SendNewsletterRequest
    from ..models.sort_order import SortOrder
    from ..pages import AsyncPages, Pages
    from ..types import Time


class Newsletters:
    """One-off messages to many people, their variants, translations and tests."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        start: str | None = None,
    ) -> NewsletterList:
        """List newsletters.

        Lists the workspace's newsletters a page at a time. Pass the `next` of one page as `start` of the following one;
        the last page has an empty, null or missing `next`.

        `GET /v1/newsletters`

        Args:
            limit: How many items a page holds at the most.
            sort: Order of creation; `asc` lists the oldest first, `desc` the newest.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listNewsletters
        """
        from ..api.newsletters import list_newsletters

        return list_newsletters.sync(client=self._client, limit=limit, sort=sort, start=start)

    def iter(
        self,
        *,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        start: str | None = None,
        prefetch: int = 0,
    ) -> Pages[Newsletter, NewsletterList]:
        """List newsletters, over all pages.

        Yields the items of `newsletters` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            limit: How many items a page holds at the most.
            sort: Order of creation; `asc` lists the oldest first, `desc` the newest.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listNewsletters
        """
        from ..api.newsletters import list_newsletters

        arguments: dict[str, Any] = {"limit": limit, "sort": sort, "start": start}
        return self._client._paginate(list_newsletters.OPERATION, list_newsletters.sync, arguments, prefetch=prefetch)

    def create(self, body: NewsletterInput) -> NewsletterResponse:
        """Create a newsletter.

        Creates a newsletter and, if asked, sends or schedules it. With `send_now` it goes out at once, with
        `scheduled_at` at that time; with neither it stays a draft for `newsletters.schedule` or `newsletters.send`. The
        request must stay under 1 MB. Recipients that break the rules of `NewsletterRecipients` are refused with an
        "invalid filter spec" error. There is no idempotency key; the same call made twice leaves two newsletters, and
        with `send_now` both are delivered.

        `POST /v1/newsletters`

        Args:
            body: The newsletter; its `type` names the channel and with it the form of the body.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createNewsletter
        """
        from ..api.newsletters import create_newsletter

        return create_newsletter.sync(client=self._client, body=body)

    def get(self, newsletter_id: int) -> NewsletterResponse:
        """Get a newsletter.

        Returns one newsletter with its name, channel, recipients and times. Its texts are not part of the response;
        `newsletters.list_variants` returns them. An unknown id is answered with 404.

        `GET /v1/newsletters/{newsletter_id}`

        Args:
            newsletter_id: Number of the newsletter.

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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletters
        """
        from ..api.newsletters import get_newsletters

        return get_newsletters.sync(newsletter_id=newsletter_id, client=self._client)

    def delete(self, newsletter_id: int) -> None:
        """Delete a newsletter.

        Deletes a newsletter with its content, settings and metrics. Segments with conditions on the newsletter lose it.
        In-app messages that were not delivered yet are cancelled. An unknown id is answered with 404.

        `DELETE /v1/newsletters/{newsletter_id}`

        Args:
            newsletter_id: Number of the newsletter.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteNewsletters
        """
        from ..api.newsletters import delete_newsletters

        delete_newsletters.sync(newsletter_id=newsletter_id, client=self._client)

    def list_variants(self, newsletter_id: int) -> NewsletterContentList:
        """List the variants of a newsletter.

        Lists every content of a newsletter in one response. A variant is a language or a part of an A/B test. The `id`
        of a variant is the `content_id` that the variant calls take. `language` is empty for the default language.

        `GET /v1/newsletters/{newsletter_id}/contents`

        Args:
            newsletter_id: Number of the newsletter.

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

        See https://docs.customer.io/integrations/api/app/#operation/listNewsletterVariants
        """
        from ..api.newsletters import list_newsletter_variants

        return list_newsletter_variants.sync(newsletter_id=newsletter_id, client=self._client)

    def get_variant(self, newsletter_id: int, content_id: int) -> NewsletterContentResponse:
        """Get a newsletter variant.

        Returns the content of one variant, a language or a part of an A/B test. `content_id` is not the newsletter's
        id; `newsletters.list_variants` lists the ids. An unknown id is answered with 404.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}`

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the variant: a language or one side of an A/B test.

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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterVariant
        """
        from ..api.newsletters import get_newsletter_variant

        return get_newsletter_variant.sync(newsletter_id=newsletter_id, content_id=content_id, client=self._client)

    def update_variant(
        self, newsletter_id: int, content_id: int, body: NewsletterContentUpdate
    ) -> NewsletterContentResponse:
        """Update a newsletter variant.

        Changes the content of a default message, a translation or an A/B test variant. Emails take envelope fields too,
        other channels only their texts. Content of drag-and-drop or Design Studio emails, in-app messages and inbox
        messages cannot be changed this way. `content_id` is not the newsletter's id; `newsletters.list_variants` lists
        the ids.

        `PUT /v1/newsletters/{newsletter_id}/contents/{content_id}`

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the variant: a language or one side of an A/B test.
            body: The fields to change, in the form of the newsletter's channel.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateNewsletterVariant
        """
        from ..api.newsletters import update_newsletter_variant

        return update_newsletter_variant.sync(
            newsletter_id=newsletter_id, content_id=content_id, client=self._client, body=body
        )

    def get_variant_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
    ) -> NewsletterMetrics:
        """Get the metrics of a newsletter variant.

        Returns the metrics of one variant as series of counts, oldest period first. Without parameters the series cover
        the most days allowed, 45. There are never fewer than two steps; `steps=1` gives two and `steps=0` the most that
        the period allows. Days, weeks (from Sunday) and months begin at 00:00 EST.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics`

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the variant: a language or one side of an A/B test.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            type: Count only messages of this channel; without it all channels are counted.

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

        See https://docs.customer.io/integrations/api/app/#operation/getVariantMetrics
        """
        from ..api.newsletters import get_variant_metrics

        return get_variant_metrics.sync(
            newsletter_id=newsletter_id,
            content_id=content_id,
            client=self._client,
            period=period,
            steps=steps,
            type=type,
        )

    def get_variant_link_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
    ) -> LinkMetricList:
        """Get the link clicks of a newsletter variant.

        Returns the clicks on each tracked link of one variant, as series of counts. Without parameters they cover 45
        days. There are never fewer than two steps; `steps=1` gives two and `steps=0` the most that the period allows.
        Days, weeks (from Sunday) and months begin at 00:00 EST.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics/links`

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the variant: a language or one side of an A/B test.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            type: Count only messages of this channel; without it all channels are counted.

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

        See https://docs.customer.io/integrations/api/app/#operation/getVariantLinks
        """
        from ..api.newsletters import get_variant_links

        return get_variant_links.sync(
            newsletter_id=newsletter_id,
            content_id=content_id,
            client=self._client,
            period=period,
            steps=steps,
            type=type,
        )

    def create_translation(self, newsletter_id: int, body: NewsletterVariantInput) -> NewsletterResponse:
        """Add a translation to a newsletter.

        Adds a language to a newsletter that has not been sent. Optional fields that are left out are copied,
        untranslated, from the default language. In-app messages have no form here, and drag-and-drop and Design Studio
        emails cannot be translated this way. A newsletter with A/B tests needs `newsletters.create_test_translation`.
        The response is the newsletter, not the new content.

        `POST /v1/newsletters/{newsletter_id}/language`

        Args:
            newsletter_id: Number of the newsletter.
            body: The translation, in the form of the newsletter's channel.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createNewsletterLanguageVariant
        """
        from ..api.newsletters import create_newsletter_language_variant

        return create_newsletter_language_variant.sync(newsletter_id=newsletter_id, client=self._client, body=body)

    def get_translation(self, newsletter_id: int, language: str) -> NewsletterContentResponse:
        """Get a translation of a newsletter.

        Returns the content of a newsletter in one language. An empty `language` selects the default; a language that
        the newsletter does not have is an error. A newsletter with A/B tests needs `newsletters.get_test_translation`.

        `GET /v1/newsletters/{newsletter_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterVariantTranslation
        """
        from ..api.newsletters import get_newsletter_variant_translation

        return get_newsletter_variant_translation.sync(
            newsletter_id=newsletter_id, language=language, client=self._client
        )

    def update_translation(
        self, newsletter_id: int, language: str, body: NewsletterContentUpdate
    ) -> NewsletterContentResponse:
        """Update a translation of a newsletter.

        Changes the content of a newsletter in one language. An empty `language` selects the default; a language that
        the newsletter does not have is an error. Design Studio, in-app and inbox content cannot be changed this way. A
        newsletter with A/B tests needs `newsletters.update_test_translation`.

        `PUT /v1/newsletters/{newsletter_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.
            body: The fields to change, in the form of the newsletter's channel.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateNewsletterVariantTranslation
        """
        from ..api.newsletters import update_newsletter_variant_translation

        return update_newsletter_variant_translation.sync(
            newsletter_id=newsletter_id, language=language, client=self._client, body=body
        )

    def delete_translation(self, newsletter_id: int, language: str) -> None:
        """Delete a translation of a newsletter.

        Deletes one language of a newsletter that has not been sent. The default language cannot be deleted, and an
        empty `language` stands for it. A language that the newsletter does not have is an error. A newsletter with A/B
        tests needs `newsletters.delete_test_translation`.

        `DELETE /v1/newsletters/{newsletter_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
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

        See https://docs.customer.io/integrations/api/app/#operation/deleteNewsletterLanguageVariant
        """
        from ..api.newsletters import delete_newsletter_language_variant

        delete_newsletter_language_variant.sync(newsletter_id=newsletter_id, language=language, client=self._client)

    def list_messages(
        self,
        newsletter_id: int,
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
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        get_tracked_responses: bool | None = None,
    ) -> NewsletterDeliveryList:
        """List the deliveries of a newsletter.

        Lists the messages of a newsletter and their metrics a page at a time. Without `start_ts` and `end_ts` the list
        covers up to 6 months from the first delivery; with them at most 12 months, counted back from the latest time
        given. Both times are compared with the creation of a delivery, not with its sending, and both are inclusive.
        Pass the `next` of one page as `start` of the following one; the last page has an empty, null or missing `next`.

        `GET /v1/newsletters/{newsletter_id}/messages`

        Args:
            newsletter_id: Number of the newsletter.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only deliveries for which this metric was recorded, such as `opened`.
            start_ts: Earliest creation time of a delivery, Unix seconds, inclusive. The range is cut to 12 months back
                from the latest time given. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, Unix seconds, inclusive. An int, an aware datetime or text such
                as 2026-11-01.
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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterMsgMeta
        """
        from ..api.newsletters import get_newsletter_msg_meta

        return get_newsletter_msg_meta.sync(
            newsletter_id=newsletter_id,
            client=self._client,
            start=start,
            limit=limit,
            metric=metric,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    def iter_messages(
        self,
        newsletter_id: int,
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
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        get_tracked_responses: bool | None = None,
        prefetch: int = 0,
    ) -> Pages[NewsletterDelivery, NewsletterDeliveryList]:
        """List the deliveries of a newsletter, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            newsletter_id: Number of the newsletter.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only deliveries for which this metric was recorded, such as `opened`.
            start_ts: Earliest creation time of a delivery, Unix seconds, inclusive. The range is cut to 12 months back
                from the latest time given. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, Unix seconds, inclusive. An int, an aware datetime or text such
                as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_messages` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterMsgMeta
        """
        from ..api.newsletters import get_newsletter_msg_meta

        arguments: dict[str, Any] = {
            "newsletter_id": newsletter_id,
            "start": start,
            "limit": limit,
            "metric": metric,
            "start_ts": start_ts,
            "end_ts": end_ts,
            "get_tracked_responses": get_tracked_responses,
        }
        return self._client._paginate(
            get_newsletter_msg_meta.OPERATION, get_newsletter_msg_meta.sync, arguments, prefetch=prefetch
        )

    def get_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
    ) -> NewsletterMetrics:
        """Get the metrics of a newsletter.

        Returns the metrics of a newsletter as series of counts, oldest period first. There are never fewer than two
        steps; `steps=1` gives two and `steps=0` the most that the period allows (24 hours, 45 days, 12 weeks, 121
        months). Without `steps` that is the most too, but 12 for months. Days, weeks (from Sunday) and months begin at
        00:00 EST.

        `GET /v1/newsletters/{newsletter_id}/metrics`

        Args:
            newsletter_id: Number of the newsletter.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            type: Count only messages of this channel; without it all channels are counted.

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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterMetrics
        """
        from ..api.newsletters import get_newsletter_metrics

        return get_newsletter_metrics.sync(
            newsletter_id=newsletter_id, client=self._client, period=period, steps=steps, type=type
        )

    def get_link_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> LinkMetricList:
        """Get the link clicks of a newsletter.

        Returns the clicks on each tracked link of a newsletter as series of counts, oldest period first. `unique`
        counts each person once for a link. There are never fewer than two steps; `steps=1` gives two and `steps=0` the
        most that the period allows (24 hours, 45 days, 12 weeks, 121 months). Without `steps` that is the most too, but
        12 for months. Days, weeks (from Sunday) and months begin at 00:00 EST.

        `GET /v1/newsletters/{newsletter_id}/metrics/links`

        Args:
            newsletter_id: Number of the newsletter.
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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterLinks
        """
        from ..api.newsletters import get_newsletter_links

        return get_newsletter_links.sync(
            newsletter_id=newsletter_id, client=self._client, period=period, steps=steps, unique=unique
        )

    def schedule(self, newsletter_id: int, body: ScheduleNewsletterRequest | Mapping[str, Any]) -> NewsletterResponse:
        """Schedule a newsletter.

        Sets the time at which a draft goes to the recipients set on the newsletter. One that is already scheduled moves
        to the new time; `scheduled_at` 0 takes it off the schedule. One that was sent is answered with 400.

        `POST /v1/newsletters/{newsletter_id}/schedule`

        Args:
            newsletter_id: Number of the newsletter.
            body: When to send, in which time zone, and how fast.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/scheduleNewsletter
        """
        from ..api.newsletters import schedule_newsletter

        return schedule_newsletter.sync(newsletter_id=newsletter_id, client=self._client, body=body)

    def send(self, newsletter_id: int, body: SendNewsletterRequest | Mapping[str, Any]) -> NewsletterResponse:
        """Send a newsletter now.

        Sends a draft at once to the recipients set on the newsletter. Every field of the body is optional. One that was
        sent before is answered with 400. To move a scheduled newsletter to another time, use `newsletters.schedule`.

        `POST /v1/newsletters/{newsletter_id}/send`

        Args:
            newsletter_id: Number of the newsletter.
            body: How fast to send.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendNewsletter
        """
        from ..api.newsletters import send_newsletter

        return send_newsletter.sync(newsletter_id=newsletter_id, client=self._client, body=body)

    def create_test_translation(
        self, newsletter_id: int, test_group_id: str | int, body: NewsletterVariantInput
    ) -> NewsletterResponse:
        """Add a translation to a newsletter test group.

        Adds a language to one A/B test group of a newsletter that has not been sent. Optional fields that are left out
        are copied, untranslated, from the group's default language. In-app messages have no form here, and drag-and-
        drop and Design Studio newsletters cannot be translated this way. `newsletters.list_test_groups` lists the group
        ids.

        `POST /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language`

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Identifier of the A/B test group, as `newsletters.list_test_groups` gives it.
            body: The translation, in the form of the newsletter's channel.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createNewsletterTestLanguageVariant
        """
        from ..api.newsletters import create_newsletter_test_language_variant

        return create_newsletter_test_language_variant.sync(
            newsletter_id=newsletter_id, test_group_id=test_group_id, client=self._client, body=body
        )

    def get_test_translation(
        self, newsletter_id: int, test_group_id: str | int, language: str
    ) -> NewsletterContentResponse:
        """Get a translation of a newsletter test group.

        Returns the content of one A/B test group of a newsletter in one language. An empty `language` selects the
        default; a language that the group does not have is an error. `newsletters.list_test_groups` lists the group
        ids; they go into the path as text.

        `GET /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Identifier of the A/B test group, as `newsletters.list_test_groups` gives it.
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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterVariantTranslationTest
        """
        from ..api.newsletters import get_newsletter_variant_translation_test

        return get_newsletter_variant_translation_test.sync(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client
        )

    def update_test_translation(
        self, newsletter_id: int, test_group_id: str | int, language: str, body: NewsletterContentUpdate
    ) -> NewsletterContentResponse:
        """Update a translation of a newsletter test group.

        Changes the content of one A/B test group of a newsletter in one language. An empty `language` selects the
        default; a language that the group does not have is an error. Design Studio, in-app and inbox content cannot be
        changed this way. `newsletters.list_test_groups` lists the group ids.

        `PUT /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Identifier of the A/B test group, as `newsletters.list_test_groups` gives it.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.
            body: The fields to change, in the form of the newsletter's channel.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateNewsletterTestTranslation
        """
        from ..api.newsletters import update_newsletter_test_translation

        return update_newsletter_test_translation.sync(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client, body=body
        )

    def delete_test_translation(self, newsletter_id: int, test_group_id: str | int, language: str) -> None:
        """Delete a translation of a newsletter test group.

        Deletes one language of an A/B test group of a newsletter that has not been sent. The default language cannot be
        deleted, and an empty `language` stands for it. A language that the group does not have is an error.
        `newsletters.list_test_groups` lists the group ids.

        `DELETE /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Identifier of the A/B test group, as `newsletters.list_test_groups` gives it.
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

        See https://docs.customer.io/integrations/api/app/#operation/deleteNewsletterTestLanguageVariant
        """
        from ..api.newsletters import delete_newsletter_test_language_variant

        delete_newsletter_test_language_variant.sync(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client
        )

    def list_test_groups(self, newsletter_id: int) -> NewsletterTestGroupList:
        """List the A/B test groups of a newsletter.

        Lists the A/B test groups of a newsletter in one response, each with the ids of its contents. Those ids are text
        here, numbers everywhere else. A newsletter without A/B tests may response with an empty list, null or no list.

        `GET /v1/newsletters/{newsletter_id}/test_groups`

        Args:
            newsletter_id: Number of the newsletter.

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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterTestGroups
        """
        from ..api.newsletters import get_newsletter_test_groups

        return get_newsletter_test_groups.sync(newsletter_id=newsletter_id, client=self._client)

    def create_test_group(self, newsletter_id: int) -> NewsletterResponse:
        """Add an A/B test group to a newsletter.

        Adds an A/B test group to a newsletter that has not been sent. There is no request body; the group starts as a
        copy of content that the newsletter has. The response is the newsletter; `newsletters.list_test_groups` gives
        the id of the new group.

        `POST /v1/newsletters/{newsletter_id}/test_groups`

        Args:
            newsletter_id: Number of the newsletter.

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

        See https://docs.customer.io/integrations/api/app/#operation/createNewsletterTestGroup
        """
        from ..api.newsletters import create_newsletter_test_group

        return create_newsletter_test_group.sync(newsletter_id=newsletter_id, client=self._client)


class AsyncNewsletters:
    """One-off messages to many people, their variants, translations and tests."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        start: str | None = None,
    ) -> NewsletterList:
        """List newsletters.

        Lists the workspace's newsletters a page at a time. Pass the `next` of one page as `start` of the following one;
        the last page has an empty, null or missing `next`.

        `GET /v1/newsletters`

        Args:
            limit: How many items a page holds at the most.
            sort: Order of creation; `asc` lists the oldest first, `desc` the newest.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listNewsletters
        """
        from ..api.newsletters import list_newsletters

        return await list_newsletters.asyncio(client=self._client, limit=limit, sort=sort, start=start)

    def iter(
        self,
        *,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        start: str | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[Newsletter, NewsletterList]:
        """List newsletters, over all pages.

        Yields the items of `newsletters` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            limit: How many items a page holds at the most.
            sort: Order of creation; `asc` lists the oldest first, `desc` the newest.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listNewsletters
        """
        from ..api.newsletters import list_newsletters

        arguments: dict[str, Any] = {"limit": limit, "sort": sort, "start": start}
        return self._client._paginate(
            list_newsletters.OPERATION, list_newsletters.asyncio, arguments, prefetch=prefetch
        )

    async def create(self, body: NewsletterInput) -> NewsletterResponse:
        """Create a newsletter.

        Creates a newsletter and, if asked, sends or schedules it. With `send_now` it goes out at once, with
        `scheduled_at` at that time; with neither it stays a draft for `newsletters.schedule` or `newsletters.send`. The
        request must stay under 1 MB. Recipients that break the rules of `NewsletterRecipients` are refused with an
        "invalid filter spec" error. There is no idempotency key; the same call made twice leaves two newsletters, and
        with `send_now` both are delivered.

        `POST /v1/newsletters`

        Args:
            body: The newsletter; its `type` names the channel and with it the form of the body.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createNewsletter
        """
        from ..api.newsletters import create_newsletter

        return await create_newsletter.asyncio(client=self._client, body=body)

    async def get(self, newsletter_id: int) -> NewsletterResponse:
        """Get a newsletter.

        Returns one newsletter with its name, channel, recipients and times. Its texts are not part of the response;
        `newsletters.list_variants` returns them. An unknown id is answered with 404.

        `GET /v1/newsletters/{newsletter_id}`

        Args:
            newsletter_id: Number of the newsletter.

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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletters
        """
        from ..api.newsletters import get_newsletters

        return await get_newsletters.asyncio(newsletter_id=newsletter_id, client=self._client)

    async def delete(self, newsletter_id: int) -> None:
        """Delete a newsletter.

        Deletes a newsletter with its content, settings and metrics. Segments with conditions on the newsletter lose it.
        In-app messages that were not delivered yet are cancelled. An unknown id is answered with 404.

        `DELETE /v1/newsletters/{newsletter_id}`

        Args:
            newsletter_id: Number of the newsletter.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteNewsletters
        """
        from ..api.newsletters import delete_newsletters

        await delete_newsletters.asyncio(newsletter_id=newsletter_id, client=self._client)

    async def list_variants(self, newsletter_id: int) -> NewsletterContentList:
        """List the variants of a newsletter.

        Lists every content of a newsletter in one response. A variant is a language or a part of an A/B test. The `id`
        of a variant is the `content_id` that the variant calls take. `language` is empty for the default language.

        `GET /v1/newsletters/{newsletter_id}/contents`

        Args:
            newsletter_id: Number of the newsletter.

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

        See https://docs.customer.io/integrations/api/app/#operation/listNewsletterVariants
        """
        from ..api.newsletters import list_newsletter_variants

        return await list_newsletter_variants.asyncio(newsletter_id=newsletter_id, client=self._client)

    async def get_variant(self, newsletter_id: int, content_id: int) -> NewsletterContentResponse:
        """Get a newsletter variant.

        Returns the content of one variant, a language or a part of an A/B test. `content_id` is not the newsletter's
        id; `newsletters.list_variants` lists the ids. An unknown id is answered with 404.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}`

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the variant: a language or one side of an A/B test.

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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterVariant
        """
        from ..api.newsletters import get_newsletter_variant

        return await get_newsletter_variant.asyncio(
            newsletter_id=newsletter_id, content_id=content_id, client=self._client
        )

    async def update_variant(
        self, newsletter_id: int, content_id: int, body: NewsletterContentUpdate
    ) -> NewsletterContentResponse:
        """Update a newsletter variant.

        Changes the content of a default message, a translation or an A/B test variant. Emails take envelope fields too,
        other channels only their texts. Content of drag-and-drop or Design Studio emails, in-app messages and inbox
        messages cannot be changed this way. `content_id` is not the newsletter's id; `newsletters.list_variants` lists
        the ids.

        `PUT /v1/newsletters/{newsletter_id}/contents/{content_id}`

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the variant: a language or one side of an A/B test.
            body: The fields to change, in the form of the newsletter's channel.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateNewsletterVariant
        """
        from ..api.newsletters import update_newsletter_variant

        return await update_newsletter_variant.asyncio(
            newsletter_id=newsletter_id, content_id=content_id, client=self._client, body=body
        )

    async def get_variant_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
    ) -> NewsletterMetrics:
        """Get the metrics of a newsletter variant.

        Returns the metrics of one variant as series of counts, oldest period first. Without parameters the series cover
        the most days allowed, 45. There are never fewer than two steps; `steps=1` gives two and `steps=0` the most that
        the period allows. Days, weeks (from Sunday) and months begin at 00:00 EST.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics`

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the variant: a language or one side of an A/B test.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            type: Count only messages of this channel; without it all channels are counted.

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

        See https://docs.customer.io/integrations/api/app/#operation/getVariantMetrics
        """
        from ..api.newsletters import get_variant_metrics

        return await get_variant_metrics.asyncio(
            newsletter_id=newsletter_id,
            content_id=content_id,
            client=self._client,
            period=period,
            steps=steps,
            type=type,
        )

    async def get_variant_link_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
    ) -> LinkMetricList:
        """Get the link clicks of a newsletter variant.

        Returns the clicks on each tracked link of one variant, as series of counts. Without parameters they cover 45
        days. There are never fewer than two steps; `steps=1` gives two and `steps=0` the most that the period allows.
        Days, weeks (from Sunday) and months begin at 00:00 EST.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics/links`

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the variant: a language or one side of an A/B test.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            type: Count only messages of this channel; without it all channels are counted.

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

        See https://docs.customer.io/integrations/api/app/#operation/getVariantLinks
        """
        from ..api.newsletters import get_variant_links

        return await get_variant_links.asyncio(
            newsletter_id=newsletter_id,
            content_id=content_id,
            client=self._client,
            period=period,
            steps=steps,
            type=type,
        )

    async def create_translation(self, newsletter_id: int, body: NewsletterVariantInput) -> NewsletterResponse:
        """Add a translation to a newsletter.

        Adds a language to a newsletter that has not been sent. Optional fields that are left out are copied,
        untranslated, from the default language. In-app messages have no form here, and drag-and-drop and Design Studio
        emails cannot be translated this way. A newsletter with A/B tests needs `newsletters.create_test_translation`.
        The response is the newsletter, not the new content.

        `POST /v1/newsletters/{newsletter_id}/language`

        Args:
            newsletter_id: Number of the newsletter.
            body: The translation, in the form of the newsletter's channel.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createNewsletterLanguageVariant
        """
        from ..api.newsletters import create_newsletter_language_variant

        return await create_newsletter_language_variant.asyncio(
            newsletter_id=newsletter_id, client=self._client, body=body
        )

    async def get_translation(self, newsletter_id: int, language: str) -> NewsletterContentResponse:
        """Get a translation of a newsletter.

        Returns the content of a newsletter in one language. An empty `language` selects the default; a language that
        the newsletter does not have is an error. A newsletter with A/B tests needs `newsletters.get_test_translation`.

        `GET /v1/newsletters/{newsletter_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterVariantTranslation
        """
        from ..api.newsletters import get_newsletter_variant_translation

        return await get_newsletter_variant_translation.asyncio(
            newsletter_id=newsletter_id, language=language, client=self._client
        )

    async def update_translation(
        self, newsletter_id: int, language: str, body: NewsletterContentUpdate
    ) -> NewsletterContentResponse:
        """Update a translation of a newsletter.

        Changes the content of a newsletter in one language. An empty `language` selects the default; a language that
        the newsletter does not have is an error. Design Studio, in-app and inbox content cannot be changed this way. A
        newsletter with A/B tests needs `newsletters.update_test_translation`.

        `PUT /v1/newsletters/{newsletter_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.
            body: The fields to change, in the form of the newsletter's channel.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateNewsletterVariantTranslation
        """
        from ..api.newsletters import update_newsletter_variant_translation

        return await update_newsletter_variant_translation.asyncio(
            newsletter_id=newsletter_id, language=language, client=self._client, body=body
        )

    async def delete_translation(self, newsletter_id: int, language: str) -> None:
        """Delete a translation of a newsletter.

        Deletes one language of a newsletter that has not been sent. The default language cannot be deleted, and an
        empty `language` stands for it. A language that the newsletter does not have is an error. A newsletter with A/B
        tests needs `newsletters.delete_test_translation`.

        `DELETE /v1/newsletters/{newsletter_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
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

        See https://docs.customer.io/integrations/api/app/#operation/deleteNewsletterLanguageVariant
        """
        from ..api.newsletters import delete_newsletter_language_variant

        await delete_newsletter_language_variant.asyncio(
            newsletter_id=newsletter_id, language=language, client=self._client
        )

    async def list_messages(
        self,
        newsletter_id: int,
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
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        get_tracked_responses: bool | None = None,
    ) -> NewsletterDeliveryList:
        """List the deliveries of a newsletter.

        Lists the messages of a newsletter and their metrics a page at a time. Without `start_ts` and `end_ts` the list
        covers up to 6 months from the first delivery; with them at most 12 months, counted back from the latest time
        given. Both times are compared with the creation of a delivery, not with its sending, and both are inclusive.
        Pass the `next` of one page as `start` of the following one; the last page has an empty, null or missing `next`.

        `GET /v1/newsletters/{newsletter_id}/messages`

        Args:
            newsletter_id: Number of the newsletter.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only deliveries for which this metric was recorded, such as `opened`.
            start_ts: Earliest creation time of a delivery, Unix seconds, inclusive. The range is cut to 12 months back
                from the latest time given. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, Unix seconds, inclusive. An int, an aware datetime or text such
                as 2026-11-01.
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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterMsgMeta
        """
        from ..api.newsletters import get_newsletter_msg_meta

        return await get_newsletter_msg_meta.asyncio(
            newsletter_id=newsletter_id,
            client=self._client,
            start=start,
            limit=limit,
            metric=metric,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    def iter_messages(
        self,
        newsletter_id: int,
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
        start_ts: Time | None = None,
        end_ts: Time | None = None,
        get_tracked_responses: bool | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[NewsletterDelivery, NewsletterDeliveryList]:
        """List the deliveries of a newsletter, over all pages.

        Yields the items of `messages` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            newsletter_id: Number of the newsletter.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            metric: Only deliveries for which this metric was recorded, such as `opened`.
            start_ts: Earliest creation time of a delivery, Unix seconds, inclusive. The range is cut to 12 months back
                from the latest time given. An int, an aware datetime or text such as 2026-11-01.
            end_ts: Latest creation time of a delivery, Unix seconds, inclusive. An int, an aware datetime or text such
                as 2026-11-01.
            get_tracked_responses: True adds `tracked_responses` (answers to in-app surveys) to each message.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_messages` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterMsgMeta
        """
        from ..api.newsletters import get_newsletter_msg_meta

        arguments: dict[str, Any] = {
            "newsletter_id": newsletter_id,
            "start": start,
            "limit": limit,
            "metric": metric,
            "start_ts": start_ts,
            "end_ts": end_ts,
            "get_tracked_responses": get_tracked_responses,
        }
        return self._client._paginate(
            get_newsletter_msg_meta.OPERATION, get_newsletter_msg_meta.asyncio, arguments, prefetch=prefetch
        )

    async def get_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
    ) -> NewsletterMetrics:
        """Get the metrics of a newsletter.

        Returns the metrics of a newsletter as series of counts, oldest period first. There are never fewer than two
        steps; `steps=1` gives two and `steps=0` the most that the period allows (24 hours, 45 days, 12 weeks, 121
        months). Without `steps` that is the most too, but 12 for months. Days, weeks (from Sunday) and months begin at
        00:00 EST.

        `GET /v1/newsletters/{newsletter_id}/metrics`

        Args:
            newsletter_id: Number of the newsletter.
            period: Length of one step. Days, weeks (from Sunday) and months begin at 00:00 Eastern Standard Time.
            steps: How many periods: at most 24 hours, 45 days, 12 weeks or 121 months. Left out: the most that the
                period allows, but 12 for months. 0 means the most, 1 gives 2.
            type: Count only messages of this channel; without it all channels are counted.

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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterMetrics
        """
        from ..api.newsletters import get_newsletter_metrics

        return await get_newsletter_metrics.asyncio(
            newsletter_id=newsletter_id, client=self._client, period=period, steps=steps, type=type
        )

    async def get_link_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> LinkMetricList:
        """Get the link clicks of a newsletter.

        Returns the clicks on each tracked link of a newsletter as series of counts, oldest period first. `unique`
        counts each person once for a link. There are never fewer than two steps; `steps=1` gives two and `steps=0` the
        most that the period allows (24 hours, 45 days, 12 weeks, 121 months). Without `steps` that is the most too, but
        12 for months. Days, weeks (from Sunday) and months begin at 00:00 EST.

        `GET /v1/newsletters/{newsletter_id}/metrics/links`

        Args:
            newsletter_id: Number of the newsletter.
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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterLinks
        """
        from ..api.newsletters import get_newsletter_links

        return await get_newsletter_links.asyncio(
            newsletter_id=newsletter_id, client=self._client, period=period, steps=steps, unique=unique
        )

    async def schedule(
        self, newsletter_id: int, body: ScheduleNewsletterRequest | Mapping[str, Any]
    ) -> NewsletterResponse:
        """Schedule a newsletter.

        Sets the time at which a draft goes to the recipients set on the newsletter. One that is already scheduled moves
        to the new time; `scheduled_at` 0 takes it off the schedule. One that was sent is answered with 400.

        `POST /v1/newsletters/{newsletter_id}/schedule`

        Args:
            newsletter_id: Number of the newsletter.
            body: When to send, in which time zone, and how fast.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/scheduleNewsletter
        """
        from ..api.newsletters import schedule_newsletter

        return await schedule_newsletter.asyncio(newsletter_id=newsletter_id, client=self._client, body=body)

    async def send(self, newsletter_id: int, body: SendNewsletterRequest | Mapping[str, Any]) -> NewsletterResponse:
        """Send a newsletter now.

        Sends a draft at once to the recipients set on the newsletter. Every field of the body is optional. One that was
        sent before is answered with 400. To move a scheduled newsletter to another time, use `newsletters.schedule`.

        `POST /v1/newsletters/{newsletter_id}/send`

        Args:
            newsletter_id: Number of the newsletter.
            body: How fast to send.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/sendNewsletter
        """
        from ..api.newsletters import send_newsletter

        return await send_newsletter.asyncio(newsletter_id=newsletter_id, client=self._client, body=body)

    async def create_test_translation(
        self, newsletter_id: int, test_group_id: str | int, body: NewsletterVariantInput
    ) -> NewsletterResponse:
        """Add a translation to a newsletter test group.

        Adds a language to one A/B test group of a newsletter that has not been sent. Optional fields that are left out
        are copied, untranslated, from the group's default language. In-app messages have no form here, and drag-and-
        drop and Design Studio newsletters cannot be translated this way. `newsletters.list_test_groups` lists the group
        ids.

        `POST /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language`

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Identifier of the A/B test group, as `newsletters.list_test_groups` gives it.
            body: The translation, in the form of the newsletter's channel.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createNewsletterTestLanguageVariant
        """
        from ..api.newsletters import create_newsletter_test_language_variant

        return await create_newsletter_test_language_variant.asyncio(
            newsletter_id=newsletter_id, test_group_id=test_group_id, client=self._client, body=body
        )

    async def get_test_translation(
        self, newsletter_id: int, test_group_id: str | int, language: str
    ) -> NewsletterContentResponse:
        """Get a translation of a newsletter test group.

        Returns the content of one A/B test group of a newsletter in one language. An empty `language` selects the
        default; a language that the group does not have is an error. `newsletters.list_test_groups` lists the group
        ids; they go into the path as text.

        `GET /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Identifier of the A/B test group, as `newsletters.list_test_groups` gives it.
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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterVariantTranslationTest
        """
        from ..api.newsletters import get_newsletter_variant_translation_test

        return await get_newsletter_variant_translation_test.asyncio(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client
        )

    async def update_test_translation(
        self, newsletter_id: int, test_group_id: str | int, language: str, body: NewsletterContentUpdate
    ) -> NewsletterContentResponse:
        """Update a translation of a newsletter test group.

        Changes the content of one A/B test group of a newsletter in one language. An empty `language` selects the
        default; a language that the group does not have is an error. Design Studio, in-app and inbox content cannot be
        changed this way. `newsletters.list_test_groups` lists the group ids.

        `PUT /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Identifier of the A/B test group, as `newsletters.list_test_groups` gives it.
            language: Language tag such as `de` or `pt-BR`. Empty means the default language. A language that the
                message does not have is an error.
            body: The fields to change, in the form of the newsletter's channel.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateNewsletterTestTranslation
        """
        from ..api.newsletters import update_newsletter_test_translation

        return await update_newsletter_test_translation.asyncio(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client, body=body
        )

    async def delete_test_translation(self, newsletter_id: int, test_group_id: str | int, language: str) -> None:
        """Delete a translation of a newsletter test group.

        Deletes one language of an A/B test group of a newsletter that has not been sent. The default language cannot be
        deleted, and an empty `language` stands for it. A language that the group does not have is an error.
        `newsletters.list_test_groups` lists the group ids.

        `DELETE /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}`

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Identifier of the A/B test group, as `newsletters.list_test_groups` gives it.
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

        See https://docs.customer.io/integrations/api/app/#operation/deleteNewsletterTestLanguageVariant
        """
        from ..api.newsletters import delete_newsletter_test_language_variant

        await delete_newsletter_test_language_variant.asyncio(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client
        )

    async def list_test_groups(self, newsletter_id: int) -> NewsletterTestGroupList:
        """List the A/B test groups of a newsletter.

        Lists the A/B test groups of a newsletter in one response, each with the ids of its contents. Those ids are text
        here, numbers everywhere else. A newsletter without A/B tests may response with an empty list, null or no list.

        `GET /v1/newsletters/{newsletter_id}/test_groups`

        Args:
            newsletter_id: Number of the newsletter.

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

        See https://docs.customer.io/integrations/api/app/#operation/getNewsletterTestGroups
        """
        from ..api.newsletters import get_newsletter_test_groups

        return await get_newsletter_test_groups.asyncio(newsletter_id=newsletter_id, client=self._client)

    async def create_test_group(self, newsletter_id: int) -> NewsletterResponse:
        """Add an A/B test group to a newsletter.

        Adds an A/B test group to a newsletter that has not been sent. There is no request body; the group starts as a
        copy of content that the newsletter has. The response is the newsletter; `newsletters.list_test_groups` gives
        the id of the new group.

        `POST /v1/newsletters/{newsletter_id}/test_groups`

        Args:
            newsletter_id: Number of the newsletter.

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

        See https://docs.customer.io/integrations/api/app/#operation/createNewsletterTestGroup
        """
        from ..api.newsletters import create_newsletter_test_group

        return await create_newsletter_test_group.asyncio(newsletter_id=newsletter_id, client=self._client)

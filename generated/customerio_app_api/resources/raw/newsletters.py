from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.link_metric_list import LinkMetricList
    from ...models.message_metric import MessageMetric
    from ...models.metric_period import MetricPeriod
    from ...models.newsletter_channel import NewsletterChannel
    from ...models.newsletter_content_list import NewsletterContentList
    from ...models.newsletter_content_response import NewsletterContentResponse
    from ...models.newsletter_content_update import NewsletterContentUpdate
    from ...models.newsletter_delivery_list import NewsletterDeliveryList
    from ...models.newsletter_input import NewsletterInput
    from ...models.newsletter_list import NewsletterList
    from ...models.newsletter_metrics import NewsletterMetrics
    from ...models.newsletter_response import NewsletterResponse
    from ...models.newsletter_test_group_list import NewsletterTestGroupList
    from ...models.newsletter_variant_input import NewsletterVariantInput
    from ...models.schedule_newsletter_request import ScheduleNewsletterRequest
    from ...models.send_newsletter_request import SendNewsletterRequest
    from ...models.sort_order import SortOrder
    from ...types import Response, Time


class RawNewsletters:
    """One-off messages to many people, their variants, translations and tests."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        start: str | None = None,
    ) -> Response[NewsletterList]:
        """List newsletters: `newsletters.list` with its response."""
        from ...api.newsletters import list_newsletters

        return list_newsletters.sync_detailed(client=self._client, limit=limit, sort=sort, start=start)

    def create(self, body: NewsletterInput) -> Response[NewsletterResponse]:
        """Create a newsletter: `newsletters.create` with its response."""
        from ...api.newsletters import create_newsletter

        return create_newsletter.sync_detailed(client=self._client, body=body)

    def get(self, newsletter_id: int) -> Response[NewsletterResponse]:
        """Get a newsletter: `newsletters.get` with its response."""
        from ...api.newsletters import get_newsletters

        return get_newsletters.sync_detailed(newsletter_id=newsletter_id, client=self._client)

    def delete(self, newsletter_id: int) -> Response[None]:
        """Delete a newsletter: `newsletters.delete` with its response."""
        from ...api.newsletters import delete_newsletters

        return delete_newsletters.sync_detailed(newsletter_id=newsletter_id, client=self._client)

    def list_variants(self, newsletter_id: int) -> Response[NewsletterContentList]:
        """List the variants of a newsletter: `newsletters.list_variants` with its response."""
        from ...api.newsletters import list_newsletter_variants

        return list_newsletter_variants.sync_detailed(newsletter_id=newsletter_id, client=self._client)

    def get_variant(self, newsletter_id: int, content_id: int) -> Response[NewsletterContentResponse]:
        """Get a newsletter variant: `newsletters.get_variant` with its response."""
        from ...api.newsletters import get_newsletter_variant

        return get_newsletter_variant.sync_detailed(
            newsletter_id=newsletter_id, content_id=content_id, client=self._client
        )

    def update_variant(
        self, newsletter_id: int, content_id: int, body: NewsletterContentUpdate
    ) -> Response[NewsletterContentResponse]:
        """Update a newsletter variant: `newsletters.update_variant` with its response."""
        from ...api.newsletters import update_newsletter_variant

        return update_newsletter_variant.sync_detailed(
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
    ) -> Response[NewsletterMetrics]:
        """Get the metrics of a newsletter variant: `newsletters.get_variant_metrics` with its response."""
        from ...api.newsletters import get_variant_metrics

        return get_variant_metrics.sync_detailed(
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
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a newsletter variant: `newsletters.get_variant_link_metrics` with its response."""
        from ...api.newsletters import get_variant_links

        return get_variant_links.sync_detailed(
            newsletter_id=newsletter_id,
            content_id=content_id,
            client=self._client,
            period=period,
            steps=steps,
            type=type,
        )

    def create_translation(self, newsletter_id: int, body: NewsletterVariantInput) -> Response[NewsletterResponse]:
        """Add a translation to a newsletter: `newsletters.create_translation` with its response."""
        from ...api.newsletters import create_newsletter_language_variant

        return create_newsletter_language_variant.sync_detailed(
            newsletter_id=newsletter_id, client=self._client, body=body
        )

    def get_translation(self, newsletter_id: int, language: str) -> Response[NewsletterContentResponse]:
        """Get a translation of a newsletter: `newsletters.get_translation` with its response."""
        from ...api.newsletters import get_newsletter_variant_translation

        return get_newsletter_variant_translation.sync_detailed(
            newsletter_id=newsletter_id, language=language, client=self._client
        )

    def update_translation(
        self, newsletter_id: int, language: str, body: NewsletterContentUpdate
    ) -> Response[NewsletterContentResponse]:
        """Update a translation of a newsletter: `newsletters.update_translation` with its response."""
        from ...api.newsletters import update_newsletter_variant_translation

        return update_newsletter_variant_translation.sync_detailed(
            newsletter_id=newsletter_id, language=language, client=self._client, body=body
        )

    def delete_translation(self, newsletter_id: int, language: str) -> Response[None]:
        """Delete a translation of a newsletter: `newsletters.delete_translation` with its response."""
        from ...api.newsletters import delete_newsletter_language_variant

        return delete_newsletter_language_variant.sync_detailed(
            newsletter_id=newsletter_id, language=language, client=self._client
        )

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
    ) -> Response[NewsletterDeliveryList]:
        """List the deliveries of a newsletter: `newsletters.list_messages` with its response."""
        from ...api.newsletters import get_newsletter_msg_meta

        return get_newsletter_msg_meta.sync_detailed(
            newsletter_id=newsletter_id,
            client=self._client,
            start=start,
            limit=limit,
            metric=metric,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    def get_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
    ) -> Response[NewsletterMetrics]:
        """Get the metrics of a newsletter: `newsletters.get_metrics` with its response."""
        from ...api.newsletters import get_newsletter_metrics

        return get_newsletter_metrics.sync_detailed(
            newsletter_id=newsletter_id, client=self._client, period=period, steps=steps, type=type
        )

    def get_link_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a newsletter: `newsletters.get_link_metrics` with its response."""
        from ...api.newsletters import get_newsletter_links

        return get_newsletter_links.sync_detailed(
            newsletter_id=newsletter_id, client=self._client, period=period, steps=steps, unique=unique
        )

    def schedule(
        self, newsletter_id: int, body: ScheduleNewsletterRequest | Mapping[str, Any]
    ) -> Response[NewsletterResponse]:
        """Schedule a newsletter: `newsletters.schedule` with its response."""
        from ...api.newsletters import schedule_newsletter

        return schedule_newsletter.sync_detailed(newsletter_id=newsletter_id, client=self._client, body=body)

    def send(self, newsletter_id: int, body: SendNewsletterRequest | Mapping[str, Any]) -> Response[NewsletterResponse]:
        """Send a newsletter now: `newsletters.send` with its response."""
        from ...api.newsletters import send_newsletter

        return send_newsletter.sync_detailed(newsletter_id=newsletter_id, client=self._client, body=body)

    def create_test_translation(
        self, newsletter_id: int, test_group_id: str | int, body: NewsletterVariantInput
    ) -> Response[NewsletterResponse]:
        """Add a translation to a newsletter test group: `newsletters.create_test_translation` with its response."""
        from ...api.newsletters import create_newsletter_test_language_variant

        return create_newsletter_test_language_variant.sync_detailed(
            newsletter_id=newsletter_id, test_group_id=test_group_id, client=self._client, body=body
        )

    def get_test_translation(
        self, newsletter_id: int, test_group_id: str | int, language: str
    ) -> Response[NewsletterContentResponse]:
        """Get a translation of a newsletter test group: `newsletters.get_test_translation` with its response."""
        from ...api.newsletters import get_newsletter_variant_translation_test

        return get_newsletter_variant_translation_test.sync_detailed(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client
        )

    def update_test_translation(
        self, newsletter_id: int, test_group_id: str | int, language: str, body: NewsletterContentUpdate
    ) -> Response[NewsletterContentResponse]:
        """Update a translation of a newsletter test group: `newsletters.update_test_translation` with its response."""
        from ...api.newsletters import update_newsletter_test_translation

        return update_newsletter_test_translation.sync_detailed(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client, body=body
        )

    def delete_test_translation(self, newsletter_id: int, test_group_id: str | int, language: str) -> Response[None]:
        """Delete a translation of a newsletter test group: `newsletters.delete_test_translation` with its response."""
        from ...api.newsletters import delete_newsletter_test_language_variant

        return delete_newsletter_test_language_variant.sync_detailed(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client
        )

    def list_test_groups(self, newsletter_id: int) -> Response[NewsletterTestGroupList]:
        """List the A/B test groups of a newsletter: `newsletters.list_test_groups` with its response."""
        from ...api.newsletters import get_newsletter_test_groups

        return get_newsletter_test_groups.sync_detailed(newsletter_id=newsletter_id, client=self._client)

    def create_test_group(self, newsletter_id: int) -> Response[NewsletterResponse]:
        """Add an A/B test group to a newsletter: `newsletters.create_test_group` with its response."""
        from ...api.newsletters import create_newsletter_test_group

        return create_newsletter_test_group.sync_detailed(newsletter_id=newsletter_id, client=self._client)


class AsyncRawNewsletters:
    """One-off messages to many people, their variants, translations and tests."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        start: str | None = None,
    ) -> Response[NewsletterList]:
        """List newsletters: `newsletters.list` with its response."""
        from ...api.newsletters import list_newsletters

        return await list_newsletters.asyncio_detailed(client=self._client, limit=limit, sort=sort, start=start)

    async def create(self, body: NewsletterInput) -> Response[NewsletterResponse]:
        """Create a newsletter: `newsletters.create` with its response."""
        from ...api.newsletters import create_newsletter

        return await create_newsletter.asyncio_detailed(client=self._client, body=body)

    async def get(self, newsletter_id: int) -> Response[NewsletterResponse]:
        """Get a newsletter: `newsletters.get` with its response."""
        from ...api.newsletters import get_newsletters

        return await get_newsletters.asyncio_detailed(newsletter_id=newsletter_id, client=self._client)

    async def delete(self, newsletter_id: int) -> Response[None]:
        """Delete a newsletter: `newsletters.delete` with its response."""
        from ...api.newsletters import delete_newsletters

        return await delete_newsletters.asyncio_detailed(newsletter_id=newsletter_id, client=self._client)

    async def list_variants(self, newsletter_id: int) -> Response[NewsletterContentList]:
        """List the variants of a newsletter: `newsletters.list_variants` with its response."""
        from ...api.newsletters import list_newsletter_variants

        return await list_newsletter_variants.asyncio_detailed(newsletter_id=newsletter_id, client=self._client)

    async def get_variant(self, newsletter_id: int, content_id: int) -> Response[NewsletterContentResponse]:
        """Get a newsletter variant: `newsletters.get_variant` with its response."""
        from ...api.newsletters import get_newsletter_variant

        return await get_newsletter_variant.asyncio_detailed(
            newsletter_id=newsletter_id, content_id=content_id, client=self._client
        )

    async def update_variant(
        self, newsletter_id: int, content_id: int, body: NewsletterContentUpdate
    ) -> Response[NewsletterContentResponse]:
        """Update a newsletter variant: `newsletters.update_variant` with its response."""
        from ...api.newsletters import update_newsletter_variant

        return await update_newsletter_variant.asyncio_detailed(
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
    ) -> Response[NewsletterMetrics]:
        """Get the metrics of a newsletter variant: `newsletters.get_variant_metrics` with its response."""
        from ...api.newsletters import get_variant_metrics

        return await get_variant_metrics.asyncio_detailed(
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
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a newsletter variant: `newsletters.get_variant_link_metrics` with its response."""
        from ...api.newsletters import get_variant_links

        return await get_variant_links.asyncio_detailed(
            newsletter_id=newsletter_id,
            content_id=content_id,
            client=self._client,
            period=period,
            steps=steps,
            type=type,
        )

    async def create_translation(
        self, newsletter_id: int, body: NewsletterVariantInput
    ) -> Response[NewsletterResponse]:
        """Add a translation to a newsletter: `newsletters.create_translation` with its response."""
        from ...api.newsletters import create_newsletter_language_variant

        return await create_newsletter_language_variant.asyncio_detailed(
            newsletter_id=newsletter_id, client=self._client, body=body
        )

    async def get_translation(self, newsletter_id: int, language: str) -> Response[NewsletterContentResponse]:
        """Get a translation of a newsletter: `newsletters.get_translation` with its response."""
        from ...api.newsletters import get_newsletter_variant_translation

        return await get_newsletter_variant_translation.asyncio_detailed(
            newsletter_id=newsletter_id, language=language, client=self._client
        )

    async def update_translation(
        self, newsletter_id: int, language: str, body: NewsletterContentUpdate
    ) -> Response[NewsletterContentResponse]:
        """Update a translation of a newsletter: `newsletters.update_translation` with its response."""
        from ...api.newsletters import update_newsletter_variant_translation

        return await update_newsletter_variant_translation.asyncio_detailed(
            newsletter_id=newsletter_id, language=language, client=self._client, body=body
        )

    async def delete_translation(self, newsletter_id: int, language: str) -> Response[None]:
        """Delete a translation of a newsletter: `newsletters.delete_translation` with its response."""
        from ...api.newsletters import delete_newsletter_language_variant

        return await delete_newsletter_language_variant.asyncio_detailed(
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
    ) -> Response[NewsletterDeliveryList]:
        """List the deliveries of a newsletter: `newsletters.list_messages` with its response."""
        from ...api.newsletters import get_newsletter_msg_meta

        return await get_newsletter_msg_meta.asyncio_detailed(
            newsletter_id=newsletter_id,
            client=self._client,
            start=start,
            limit=limit,
            metric=metric,
            start_ts=start_ts,
            end_ts=end_ts,
            get_tracked_responses=get_tracked_responses,
        )

    async def get_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
    ) -> Response[NewsletterMetrics]:
        """Get the metrics of a newsletter: `newsletters.get_metrics` with its response."""
        from ...api.newsletters import get_newsletter_metrics

        return await get_newsletter_metrics.asyncio_detailed(
            newsletter_id=newsletter_id, client=self._client, period=period, steps=steps, type=type
        )

    async def get_link_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a newsletter: `newsletters.get_link_metrics` with its response."""
        from ...api.newsletters import get_newsletter_links

        return await get_newsletter_links.asyncio_detailed(
            newsletter_id=newsletter_id, client=self._client, period=period, steps=steps, unique=unique
        )

    async def schedule(
        self, newsletter_id: int, body: ScheduleNewsletterRequest | Mapping[str, Any]
    ) -> Response[NewsletterResponse]:
        """Schedule a newsletter: `newsletters.schedule` with its response."""
        from ...api.newsletters import schedule_newsletter

        return await schedule_newsletter.asyncio_detailed(newsletter_id=newsletter_id, client=self._client, body=body)

    async def send(
        self, newsletter_id: int, body: SendNewsletterRequest | Mapping[str, Any]
    ) -> Response[NewsletterResponse]:
        """Send a newsletter now: `newsletters.send` with its response."""
        from ...api.newsletters import send_newsletter

        return await send_newsletter.asyncio_detailed(newsletter_id=newsletter_id, client=self._client, body=body)

    async def create_test_translation(
        self, newsletter_id: int, test_group_id: str | int, body: NewsletterVariantInput
    ) -> Response[NewsletterResponse]:
        """Add a translation to a newsletter test group: `newsletters.create_test_translation` with its response."""
        from ...api.newsletters import create_newsletter_test_language_variant

        return await create_newsletter_test_language_variant.asyncio_detailed(
            newsletter_id=newsletter_id, test_group_id=test_group_id, client=self._client, body=body
        )

    async def get_test_translation(
        self, newsletter_id: int, test_group_id: str | int, language: str
    ) -> Response[NewsletterContentResponse]:
        """Get a translation of a newsletter test group: `newsletters.get_test_translation` with its response."""
        from ...api.newsletters import get_newsletter_variant_translation_test

        return await get_newsletter_variant_translation_test.asyncio_detailed(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client
        )

    async def update_test_translation(
        self, newsletter_id: int, test_group_id: str | int, language: str, body: NewsletterContentUpdate
    ) -> Response[NewsletterContentResponse]:
        """Update a translation of a newsletter test group: `newsletters.update_test_translation` with its response."""
        from ...api.newsletters import update_newsletter_test_translation

        return await update_newsletter_test_translation.asyncio_detailed(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client, body=body
        )

    async def delete_test_translation(
        self, newsletter_id: int, test_group_id: str | int, language: str
    ) -> Response[None]:
        """Delete a translation of a newsletter test group: `newsletters.delete_test_translation` with its response."""
        from ...api.newsletters import delete_newsletter_test_language_variant

        return await delete_newsletter_test_language_variant.asyncio_detailed(
            newsletter_id=newsletter_id, test_group_id=test_group_id, language=language, client=self._client
        )

    async def list_test_groups(self, newsletter_id: int) -> Response[NewsletterTestGroupList]:
        """List the A/B test groups of a newsletter: `newsletters.list_test_groups` with its response."""
        from ...api.newsletters import get_newsletter_test_groups

        return await get_newsletter_test_groups.asyncio_detailed(newsletter_id=newsletter_id, client=self._client)

    async def create_test_group(self, newsletter_id: int) -> Response[NewsletterResponse]:
        """Add an A/B test group to a newsletter: `newsletters.create_test_group` with its response."""
        from ...api.newsletters import create_newsletter_test_group

        return await create_newsletter_test_group.asyncio_detailed(newsletter_id=newsletter_id, client=self._client)

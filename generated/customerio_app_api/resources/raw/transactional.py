from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.link_metric_list import LinkMetricList
    from ...models.message_delivery_list import MessageDeliveryList
    from ...models.message_metric import MessageMetric
    from ...models.message_metrics import MessageMetrics
    from ...models.message_state import MessageState
    from ...models.metric_period import MetricPeriod
    from ...models.transactional_content_list import TransactionalContentList
    from ...models.transactional_content_response import TransactionalContentResponse
    from ...models.transactional_content_update import TransactionalContentUpdate
    from ...models.transactional_message_list import TransactionalMessageList
    from ...models.transactional_message_response import TransactionalMessageResponse
    from ...models.transactional_variant_list import TransactionalVariantList
    from ...types import Response, Time


class RawTransactional:
    """Templates for transactional messages, their content, deliveries and metrics."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> Response[TransactionalMessageList]:
        """List the transactional messages: `transactional.list` with its response."""
        from ...api.transactional import list_transactional

        return list_transactional.sync_detailed(client=self._client)

    def get(self, transactional_id: int) -> Response[TransactionalMessageResponse]:
        """Get a transactional message: `transactional.get` with its response."""
        from ...api.transactional import get_transactional

        return get_transactional.sync_detailed(transactional_id=transactional_id, client=self._client)

    def update_content(
        self, transactional_id: int, content_id: int, body: TransactionalContentUpdate | Mapping[str, Any]
    ) -> Response[TransactionalContentList]:
        """Replace the content of a transactional message: `transactional.update_content` with its response."""
        from ...api.transactional import update_transactional

        return update_transactional.sync_detailed(
            transactional_id=transactional_id, content_id=content_id, client=self._client, body=body
        )

    def list_variants(self, transactional_id: int) -> Response[TransactionalVariantList]:
        """List the variants of a transactional message: `transactional.list_variants` with its response."""
        from ...api.transactional import list_transactional_variants

        return list_transactional_variants.sync_detailed(transactional_id=transactional_id, client=self._client)

    def get_variant(self, transactional_id: int, content_id: int) -> Response[TransactionalContentResponse]:
        """Get a variant of a transactional message: `transactional.get_variant` with its response."""
        from ...api.transactional import get_transactional_translation_by_id

        return get_transactional_translation_by_id.sync_detailed(
            transactional_id=transactional_id, content_id=content_id, client=self._client
        )

    def get_translation(self, transactional_id: int, language: str) -> Response[TransactionalContentList]:
        """Get a translation of a transactional message: `transactional.get_translation` with its response."""
        from ...api.transactional import get_transactional_variant

        return get_transactional_variant.sync_detailed(
            transactional_id=transactional_id, language=language, client=self._client
        )

    def update_translation(
        self, transactional_id: int, language: str, body: TransactionalContentUpdate | Mapping[str, Any]
    ) -> Response[TransactionalContentList]:
        """Replace a translation of a transactional message: `transactional.update_translation` with its response."""
        from ...api.transactional import update_transactional_variant

        return update_transactional_variant.sync_detailed(
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
    ) -> Response[MessageDeliveryList]:
        """List the sends of a transactional message: `transactional.list_messages` with its response."""
        from ...api.transactional import transactional_messages

        return transactional_messages.sync_detailed(
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

    def get_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
    ) -> Response[MessageMetrics]:
        """Get the metrics of a transactional message: `transactional.get_metrics` with its response."""
        from ...api.transactional import transactional_metrics

        return transactional_metrics.sync_detailed(
            transactional_id=transactional_id, client=self._client, period=period, steps=steps
        )

    def get_link_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a transactional message: `transactional.get_link_metrics` with its response."""
        from ...api.transactional import transactional_links

        return transactional_links.sync_detailed(
            transactional_id=transactional_id, client=self._client, period=period, steps=steps, unique=unique
        )


class AsyncRawTransactional:
    """Templates for transactional messages, their content, deliveries and metrics."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> Response[TransactionalMessageList]:
        """List the transactional messages: `transactional.list` with its response."""
        from ...api.transactional import list_transactional

        return await list_transactional.asyncio_detailed(client=self._client)

    async def get(self, transactional_id: int) -> Response[TransactionalMessageResponse]:
        """Get a transactional message: `transactional.get` with its response."""
        from ...api.transactional import get_transactional

        return await get_transactional.asyncio_detailed(transactional_id=transactional_id, client=self._client)

    async def update_content(
        self, transactional_id: int, content_id: int, body: TransactionalContentUpdate | Mapping[str, Any]
    ) -> Response[TransactionalContentList]:
        """Replace the content of a transactional message: `transactional.update_content` with its response."""
        from ...api.transactional import update_transactional

        return await update_transactional.asyncio_detailed(
            transactional_id=transactional_id, content_id=content_id, client=self._client, body=body
        )

    async def list_variants(self, transactional_id: int) -> Response[TransactionalVariantList]:
        """List the variants of a transactional message: `transactional.list_variants` with its response."""
        from ...api.transactional import list_transactional_variants

        return await list_transactional_variants.asyncio_detailed(
            transactional_id=transactional_id, client=self._client
        )

    async def get_variant(self, transactional_id: int, content_id: int) -> Response[TransactionalContentResponse]:
        """Get a variant of a transactional message: `transactional.get_variant` with its response."""
        from ...api.transactional import get_transactional_translation_by_id

        return await get_transactional_translation_by_id.asyncio_detailed(
            transactional_id=transactional_id, content_id=content_id, client=self._client
        )

    async def get_translation(self, transactional_id: int, language: str) -> Response[TransactionalContentList]:
        """Get a translation of a transactional message: `transactional.get_translation` with its response."""
        from ...api.transactional import get_transactional_variant

        return await get_transactional_variant.asyncio_detailed(
            transactional_id=transactional_id, language=language, client=self._client
        )

    async def update_translation(
        self, transactional_id: int, language: str, body: TransactionalContentUpdate | Mapping[str, Any]
    ) -> Response[TransactionalContentList]:
        """Replace a translation of a transactional message: `transactional.update_translation` with its response."""
        from ...api.transactional import update_transactional_variant

        return await update_transactional_variant.asyncio_detailed(
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
    ) -> Response[MessageDeliveryList]:
        """List the sends of a transactional message: `transactional.list_messages` with its response."""
        from ...api.transactional import transactional_messages

        return await transactional_messages.asyncio_detailed(
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

    async def get_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
    ) -> Response[MessageMetrics]:
        """Get the metrics of a transactional message: `transactional.get_metrics` with its response."""
        from ...api.transactional import transactional_metrics

        return await transactional_metrics.asyncio_detailed(
            transactional_id=transactional_id, client=self._client, period=period, steps=steps
        )

    async def get_link_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
        steps: int | None = None,
        unique: bool | None = None,
    ) -> Response[LinkMetricList]:
        """Get the link clicks of a transactional message: `transactional.get_link_metrics` with its response."""
        from ...api.transactional import transactional_links

        return await transactional_links.asyncio_detailed(
            transactional_id=transactional_id, client=self._client, period=period, steps=steps, unique=unique
        )

"""Get the metrics of a newsletter: `GET /v1/newsletters/{newsletter_id}/metrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.newsletter_metrics import NewsletterMetrics
from ...models.newsletter_metrics import read as _decode
from ...operations import OPERATIONS
from ...series import tell

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.metric_period import MetricPeriod
    from ...models.newsletter_channel import NewsletterChannel
    from ...types import Response

OPERATION = OPERATIONS["newsletters.get_metrics"]


def _request(
    newsletter_id: int,
    *,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("newsletter_id", newsletter_id, "number"),),
        query=(("period", period, "text"), ("steps", steps, "number"), ("type", type, "text")),
    )


def sync(
    newsletter_id: int,
    *,
    client: SyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
) -> NewsletterMetrics:
    """Get the metrics of a newsletter. Raises for every response but the documented success."""
    response = client._execute_detailed(
        _request(newsletter_id=newsletter_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response.parsed


def sync_detailed(
    newsletter_id: int,
    *,
    client: SyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
) -> Response[NewsletterMetrics]:
    """The same with status, headers and raw body."""
    response = client._execute_detailed(
        _request(newsletter_id=newsletter_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response


async def asyncio(
    newsletter_id: int,
    *,
    client: AsyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
) -> NewsletterMetrics:
    """Get the metrics of a newsletter. Raises for every response but the documented success."""
    response = await client._execute_detailed(
        _request(newsletter_id=newsletter_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response.parsed


async def asyncio_detailed(
    newsletter_id: int,
    *,
    client: AsyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
    type: NewsletterChannel | Literal["email", "webhook", "twilio", "push", "in_app", "inbox"] | None = None,
) -> Response[NewsletterMetrics]:
    """The same with status, headers and raw body."""
    response = await client._execute_detailed(
        _request(newsletter_id=newsletter_id, period=period, steps=steps, type=type), _decode
    )
    tell(response, step=period)
    return response

"""Get the metrics of a transactional message: `GET /v1/transactional/{transactional_id}/metrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.message_metrics import MessageMetrics
from ...models.message_metrics import read as _decode
from ...operations import OPERATIONS
from ...series import tell

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.metric_period import MetricPeriod
    from ...types import Response

OPERATION = OPERATIONS["transactional.get_metrics"]


def _request(
    transactional_id: int,
    *,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("transactional_id", transactional_id, "number"),),
        query=(("period", period, "text"), ("steps", steps, "number")),
    )


def sync(
    transactional_id: int,
    *,
    client: SyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
) -> MessageMetrics:
    """Get the metrics of a transactional message. Raises for every response but the documented success."""
    response = client._execute_detailed(
        _request(transactional_id=transactional_id, period=period, steps=steps), _decode
    )
    tell(response, step=period)
    return response.parsed


def sync_detailed(
    transactional_id: int,
    *,
    client: SyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
) -> Response[MessageMetrics]:
    """The same with status, headers and raw body."""
    response = client._execute_detailed(
        _request(transactional_id=transactional_id, period=period, steps=steps), _decode
    )
    tell(response, step=period)
    return response


async def asyncio(
    transactional_id: int,
    *,
    client: AsyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
) -> MessageMetrics:
    """Get the metrics of a transactional message. Raises for every response but the documented success."""
    response = await client._execute_detailed(
        _request(transactional_id=transactional_id, period=period, steps=steps), _decode
    )
    tell(response, step=period)
    return response.parsed


async def asyncio_detailed(
    transactional_id: int,
    *,
    client: AsyncClient,
    period: MetricPeriod | Literal["hours", "days", "weeks", "months"] | None = None,
    steps: int | None = None,
) -> Response[MessageMetrics]:
    """The same with status, headers and raw body."""
    response = await client._execute_detailed(
        _request(transactional_id=transactional_id, period=period, steps=steps), _decode
    )
    tell(response, step=period)
    return response

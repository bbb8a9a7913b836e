"""Create a manual segment: `POST /v1/segments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.segment_response import SegmentResponse
from ...models.segment_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.create_segment_request import CreateSegmentRequest
    from ...types import Response

OPERATION = OPERATIONS["segments.create"]


def _request(*, body: CreateSegmentRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.create_segment_request import read as _CreateSegmentRequest

    return RequestSpec(OPERATION, body=body, body_kind=Object(_CreateSegmentRequest), body_name="CreateSegmentRequest")


def sync(*, client: SyncClient, body: CreateSegmentRequest | Mapping[str, Any]) -> SegmentResponse:
    """Create a manual segment. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(*, client: SyncClient, body: CreateSegmentRequest | Mapping[str, Any]) -> Response[SegmentResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: CreateSegmentRequest | Mapping[str, Any]) -> SegmentResponse:
    """Create a manual segment. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateSegmentRequest | Mapping[str, Any]
) -> Response[SegmentResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

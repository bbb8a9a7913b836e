"""Create a component: `POST /v1/design_studio/components`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.component_response import ComponentResponse
from ...models.component_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.create_component_request import CreateComponentRequest
    from ...types import Response

OPERATION = OPERATIONS["design_components.create"]


def _request(*, body: CreateComponentRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.create_component_request import read as _CreateComponentRequest

    return RequestSpec(
        OPERATION, body=body, body_kind=Object(_CreateComponentRequest), body_name="CreateComponentRequest"
    )


def sync(*, client: SyncClient, body: CreateComponentRequest | Mapping[str, Any]) -> ComponentResponse:
    """Create a component. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(
    *, client: SyncClient, body: CreateComponentRequest | Mapping[str, Any]
) -> Response[ComponentResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: CreateComponentRequest | Mapping[str, Any]) -> ComponentResponse:
    """Create a component. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateComponentRequest | Mapping[str, Any]
) -> Response[ComponentResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

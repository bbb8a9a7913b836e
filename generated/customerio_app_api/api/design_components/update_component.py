"""Update a component: `PUT /v1/design_studio/components/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec, nothing
from ...fields import Object
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.update_component_request import UpdateComponentRequest
    from ...types import Response

OPERATION = OPERATIONS["design_components.update"]
_decode = nothing


def _request(id: str, *, body: UpdateComponentRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.update_component_request import read as _UpdateComponentRequest

    return RequestSpec(
        OPERATION,
        path=(("id", id, "text"),),
        body=body,
        body_kind=Object(_UpdateComponentRequest),
        body_name="UpdateComponentRequest",
        no_content=True,
    )


def sync(id: str, *, client: SyncClient, body: UpdateComponentRequest | Mapping[str, Any]) -> None:
    """Update a component. Raises for every response but the documented success."""
    client._execute(_request(id=id, body=body), _decode)


def sync_detailed(id: str, *, client: SyncClient, body: UpdateComponentRequest | Mapping[str, Any]) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id, body=body), _decode)


async def asyncio(id: str, *, client: AsyncClient, body: UpdateComponentRequest | Mapping[str, Any]) -> None:
    """Update a component. Raises for every response but the documented success."""
    await client._execute(_request(id=id, body=body), _decode)


async def asyncio_detailed(
    id: str, *, client: AsyncClient, body: UpdateComponentRequest | Mapping[str, Any]
) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id, body=body), _decode)

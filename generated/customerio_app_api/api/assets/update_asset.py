"""Rename or move a file asset: `PUT /v1/assets/files/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec, nothing
from ...fields import Object
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.update_asset_request import UpdateAssetRequest
    from ...types import Response

OPERATION = OPERATIONS["assets.update"]
_decode = nothing


def _request(id: int, *, body: UpdateAssetRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.update_asset_request import read as _UpdateAssetRequest

    return RequestSpec(
        OPERATION,
        path=(("id", id, "number"),),
        body=body,
        body_kind=Object(_UpdateAssetRequest),
        body_name="UpdateAssetRequest",
        no_content=True,
    )


def sync(id: int, *, client: SyncClient, body: UpdateAssetRequest | Mapping[str, Any]) -> None:
    """Rename or move a file asset. Raises for every response but the documented success."""
    client._execute(_request(id=id, body=body), _decode)


def sync_detailed(id: int, *, client: SyncClient, body: UpdateAssetRequest | Mapping[str, Any]) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id, body=body), _decode)


async def asyncio(id: int, *, client: AsyncClient, body: UpdateAssetRequest | Mapping[str, Any]) -> None:
    """Rename or move a file asset. Raises for every response but the documented success."""
    await client._execute(_request(id=id, body=body), _decode)


async def asyncio_detailed(
    id: int, *, client: AsyncClient, body: UpdateAssetRequest | Mapping[str, Any]
) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id, body=body), _decode)

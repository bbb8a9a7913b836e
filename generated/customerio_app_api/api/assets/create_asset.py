"""Upload a file asset: `POST /v1/assets/files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.asset_response import AssetResponse
from ...models.asset_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.upload_asset_request import UploadAssetRequest
    from ...types import Response

OPERATION = OPERATIONS["assets.upload"]


def _request(*, body: UploadAssetRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.upload_asset_request import read as _UploadAssetRequest

    return RequestSpec(
        OPERATION,
        body=body,
        body_kind=Object(_UploadAssetRequest),
        body_name="UploadAssetRequest",
        body_form="multipart",
    )


def sync(*, client: SyncClient, body: UploadAssetRequest | Mapping[str, Any]) -> AssetResponse:
    """Upload a file asset. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(*, client: SyncClient, body: UploadAssetRequest | Mapping[str, Any]) -> Response[AssetResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: UploadAssetRequest | Mapping[str, Any]) -> AssetResponse:
    """Upload a file asset. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: UploadAssetRequest | Mapping[str, Any]
) -> Response[AssetResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

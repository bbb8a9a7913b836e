"""Create a folder for file assets: `POST /v1/assets/folders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.asset_folder_response import AssetFolderResponse
from ...models.asset_folder_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.create_asset_folder_request import CreateAssetFolderRequest
    from ...types import Response

OPERATION = OPERATIONS["asset_folders.create"]


def _request(*, body: CreateAssetFolderRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.create_asset_folder_request import read as _CreateAssetFolderRequest

    return RequestSpec(
        OPERATION, body=body, body_kind=Object(_CreateAssetFolderRequest), body_name="CreateAssetFolderRequest"
    )


def sync(*, client: SyncClient, body: CreateAssetFolderRequest | Mapping[str, Any]) -> AssetFolderResponse:
    """Create a folder for file assets. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(
    *, client: SyncClient, body: CreateAssetFolderRequest | Mapping[str, Any]
) -> Response[AssetFolderResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: CreateAssetFolderRequest | Mapping[str, Any]) -> AssetFolderResponse:
    """Create a folder for file assets. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateAssetFolderRequest | Mapping[str, Any]
) -> Response[AssetFolderResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

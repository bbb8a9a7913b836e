"""Create a folder in Design Studio: `POST /v1/design_studio/folders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.design_folder_response import DesignFolderResponse
from ...models.design_folder_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.create_design_folder_request import CreateDesignFolderRequest
    from ...types import Response

OPERATION = OPERATIONS["design_folders.create"]


def _request(*, body: CreateDesignFolderRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.create_design_folder_request import read as _CreateDesignFolderRequest

    return RequestSpec(
        OPERATION, body=body, body_kind=Object(_CreateDesignFolderRequest), body_name="CreateDesignFolderRequest"
    )


def sync(*, client: SyncClient, body: CreateDesignFolderRequest | Mapping[str, Any]) -> DesignFolderResponse:
    """Create a folder in Design Studio. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(
    *, client: SyncClient, body: CreateDesignFolderRequest | Mapping[str, Any]
) -> Response[DesignFolderResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: CreateDesignFolderRequest | Mapping[str, Any]) -> DesignFolderResponse:
    """Create a folder in Design Studio. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateDesignFolderRequest | Mapping[str, Any]
) -> Response[DesignFolderResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

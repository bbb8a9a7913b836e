"""Send a transactional in-app message: `POST /v1/send/in_app`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.send_receipt import SendReceipt
from ...models.send_receipt import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.send_in_app_request import SendInAppRequest
    from ...types import Response

OPERATION = OPERATIONS["send.in_app"]


def _request(*, body: SendInAppRequest | Mapping[str, Any], x_workspace_id: int | None = None) -> RequestSpec:
    from ...models.send_in_app_request import read as _SendInAppRequest

    return RequestSpec(
        OPERATION,
        headers=(("X-Workspace-Id", x_workspace_id),),
        body=body,
        body_kind=Object(_SendInAppRequest),
        body_name="SendInAppRequest",
    )


def sync(
    *, client: SyncClient, body: SendInAppRequest | Mapping[str, Any], x_workspace_id: int | None = None
) -> SendReceipt:
    """Send a transactional in-app message. Raises for every response but the documented success."""
    return client._execute(_request(body=body, x_workspace_id=x_workspace_id), _decode)


def sync_detailed(
    *, client: SyncClient, body: SendInAppRequest | Mapping[str, Any], x_workspace_id: int | None = None
) -> Response[SendReceipt]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body, x_workspace_id=x_workspace_id), _decode)


async def asyncio(
    *, client: AsyncClient, body: SendInAppRequest | Mapping[str, Any], x_workspace_id: int | None = None
) -> SendReceipt:
    """Send a transactional in-app message. Raises for every response but the documented success."""
    return await client._execute(_request(body=body, x_workspace_id=x_workspace_id), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: SendInAppRequest | Mapping[str, Any], x_workspace_id: int | None = None
) -> Response[SendReceipt]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body, x_workspace_id=x_workspace_id), _decode)

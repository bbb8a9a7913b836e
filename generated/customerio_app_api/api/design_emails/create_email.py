"""Create an email: `POST /v1/design_studio/emails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.design_email_response import DesignEmailResponse
from ...models.design_email_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.create_design_email_request import CreateDesignEmailRequest
    from ...types import Response

OPERATION = OPERATIONS["design_emails.create"]


def _request(*, body: CreateDesignEmailRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.create_design_email_request import read as _CreateDesignEmailRequest

    return RequestSpec(
        OPERATION, body=body, body_kind=Object(_CreateDesignEmailRequest), body_name="CreateDesignEmailRequest"
    )


def sync(*, client: SyncClient, body: CreateDesignEmailRequest | Mapping[str, Any]) -> DesignEmailResponse:
    """Create an email. Raises for every response but the documented success."""
    return client._execute(_request(body=body), _decode)


def sync_detailed(
    *, client: SyncClient, body: CreateDesignEmailRequest | Mapping[str, Any]
) -> Response[DesignEmailResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body), _decode)


async def asyncio(*, client: AsyncClient, body: CreateDesignEmailRequest | Mapping[str, Any]) -> DesignEmailResponse:
    """Create an email. Raises for every response but the documented success."""
    return await client._execute(_request(body=body), _decode)


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateDesignEmailRequest | Mapping[str, Any]
) -> Response[DesignEmailResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body), _decode)

"""Link an email to a workflow: `POST /v1/design_studio/emails/{id}/link`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import RequestSpec
from ...fields import Object
from ...models.email_link import EmailLink
from ...models.email_link import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.link_email_request import LinkEmailRequest
    from ...types import Response

OPERATION = OPERATIONS["design_emails.link"]


def _request(id: str, *, body: LinkEmailRequest | Mapping[str, Any]) -> RequestSpec:
    from ...models.link_email_request import read as _LinkEmailRequest

    return RequestSpec(
        OPERATION,
        path=(("id", id, "text"),),
        body=body,
        body_kind=Object(_LinkEmailRequest),
        body_name="LinkEmailRequest",
    )


def sync(id: str, *, client: SyncClient, body: LinkEmailRequest | Mapping[str, Any]) -> EmailLink:
    """Link an email to a workflow. Raises for every response but the documented success."""
    return client._execute(_request(id=id, body=body), _decode)


def sync_detailed(id: str, *, client: SyncClient, body: LinkEmailRequest | Mapping[str, Any]) -> Response[EmailLink]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(id=id, body=body), _decode)


async def asyncio(id: str, *, client: AsyncClient, body: LinkEmailRequest | Mapping[str, Any]) -> EmailLink:
    """Link an email to a workflow. Raises for every response but the documented success."""
    return await client._execute(_request(id=id, body=body), _decode)


async def asyncio_detailed(
    id: str, *, client: AsyncClient, body: LinkEmailRequest | Mapping[str, Any]
) -> Response[EmailLink]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(id=id, body=body), _decode)

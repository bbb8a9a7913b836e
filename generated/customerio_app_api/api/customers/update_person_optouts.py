"""Opt a person out of senders, or back in: `PUT /v1/customers/{customer_id}/optouts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...client import RequestSpec, nothing
from ...fields import Object
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.person_id_type import PersonIdType
    from ...models.update_optouts_request import UpdateOptoutsRequest
    from ...types import Response

OPERATION = OPERATIONS["customers.update_optouts"]
_decode = nothing


def _request(
    customer_id: str | int,
    *,
    body: UpdateOptoutsRequest | Mapping[str, Any],
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> RequestSpec:
    from ...models.update_optouts_request import read as _UpdateOptoutsRequest

    return RequestSpec(
        OPERATION,
        path=(("customer_id", customer_id, "text"),),
        query=(("id_type", id_type, "text"),),
        body=body,
        body_kind=Object(_UpdateOptoutsRequest),
        body_name="UpdateOptoutsRequest",
        no_content=True,
    )


def sync(
    customer_id: str | int,
    *,
    client: SyncClient,
    body: UpdateOptoutsRequest | Mapping[str, Any],
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> None:
    """Opt a person out of senders, or back in. Raises for every response but the documented success."""
    client._execute(_request(customer_id=customer_id, body=body, id_type=id_type), _decode)


def sync_detailed(
    customer_id: str | int,
    *,
    client: SyncClient,
    body: UpdateOptoutsRequest | Mapping[str, Any],
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(customer_id=customer_id, body=body, id_type=id_type), _decode)


async def asyncio(
    customer_id: str | int,
    *,
    client: AsyncClient,
    body: UpdateOptoutsRequest | Mapping[str, Any],
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> None:
    """Opt a person out of senders, or back in. Raises for every response but the documented success."""
    await client._execute(_request(customer_id=customer_id, body=body, id_type=id_type), _decode)


async def asyncio_detailed(
    customer_id: str | int,
    *,
    client: AsyncClient,
    body: UpdateOptoutsRequest | Mapping[str, Any],
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(customer_id=customer_id, body=body, id_type=id_type), _decode)

"""Opt a person out of senders, or back in: `PUT /v1/customers/{customer_id}/optouts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec, json_body, nothing, path_text
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.person_id_type import PersonIdType
    from ...models.update_optouts_request import UpdateOptoutsRequest
    from ...types import Response

OPERATION = OPERATIONS["customers.update_optouts"]
_decode = nothing


def _request(
    customer_id: str | int,
    *,
    body: UpdateOptoutsRequest,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        f"/v1/customers/{path_text('customer_id', customer_id)}/optouts",
        (("id_type", id_type),),
        json=json_body(body, "UpdateOptoutsRequest"),
        no_content=True,
    )


def sync(
    customer_id: str | int,
    *,
    client: SyncClient,
    body: UpdateOptoutsRequest,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> None:
    """Opt a person out of senders, or back in. Raises for every answer but the documented success."""
    client.execute(_request(customer_id=customer_id, body=body, id_type=id_type), _decode)


def sync_detailed(
    customer_id: str | int,
    *,
    client: SyncClient,
    body: UpdateOptoutsRequest,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> Response[None]:
    """The same with status, headers and raw body."""
    return client.execute_detailed(_request(customer_id=customer_id, body=body, id_type=id_type), _decode)


async def asyncio(
    customer_id: str | int,
    *,
    client: AsyncClient,
    body: UpdateOptoutsRequest,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> None:
    """Opt a person out of senders, or back in. Raises for every answer but the documented success."""
    await client.execute(_request(customer_id=customer_id, body=body, id_type=id_type), _decode)


async def asyncio_detailed(
    customer_id: str | int,
    *,
    client: AsyncClient,
    body: UpdateOptoutsRequest,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client.execute_detailed(_request(customer_id=customer_id, body=body, id_type=id_type), _decode)

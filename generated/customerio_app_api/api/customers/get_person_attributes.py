"""Get a person's attributes and devices: `GET /v1/customers/{customer_id}/attributes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.customer_response import CustomerResponse
from ...models.customer_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.person_id_type import PersonIdType
    from ...types import Response

OPERATION = OPERATIONS["customers.get_attributes"]


def _request(
    customer_id: str | int, *, id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None
) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("customer_id", customer_id, "text"),), query=(("id_type", id_type, "text"),))


def sync(
    customer_id: str | int,
    *,
    client: SyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> CustomerResponse:
    """Get a person's attributes and devices. Raises for every response but the documented success."""
    return client._execute(_request(customer_id=customer_id, id_type=id_type), _decode)


def sync_detailed(
    customer_id: str | int,
    *,
    client: SyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> Response[CustomerResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(customer_id=customer_id, id_type=id_type), _decode)


async def asyncio(
    customer_id: str | int,
    *,
    client: AsyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> CustomerResponse:
    """Get a person's attributes and devices. Raises for every response but the documented success."""
    return await client._execute(_request(customer_id=customer_id, id_type=id_type), _decode)


async def asyncio_detailed(
    customer_id: str | int,
    *,
    client: AsyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> Response[CustomerResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(customer_id=customer_id, id_type=id_type), _decode)

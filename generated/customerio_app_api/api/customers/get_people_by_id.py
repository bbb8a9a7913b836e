"""Get up to 100 people with attributes and devices: `POST /v1/customers/attributes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...client import RequestSpec
from ...fields import Object
from ...models.customer_list import CustomerList
from ...models.customer_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.people_by_id_request import PeopleByIdRequest
    from ...models.person_id_type import PersonIdType
    from ...types import Response

OPERATION = OPERATIONS["customers.get_many"]


def _request(
    *,
    body: PeopleByIdRequest | Mapping[str, Any],
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> RequestSpec:
    from ...models.people_by_id_request import read as _PeopleByIdRequest

    return RequestSpec(
        OPERATION,
        query=(("id_type", id_type, "text"),),
        body=body,
        body_kind=Object(_PeopleByIdRequest),
        body_name="PeopleByIdRequest",
    )


def sync(
    *,
    client: SyncClient,
    body: PeopleByIdRequest | Mapping[str, Any],
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> CustomerList:
    """Get up to 100 people with attributes and devices. Raises for every response but the documented success."""
    return client._execute(_request(body=body, id_type=id_type), _decode)


def sync_detailed(
    *,
    client: SyncClient,
    body: PeopleByIdRequest | Mapping[str, Any],
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> Response[CustomerList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(body=body, id_type=id_type), _decode)


async def asyncio(
    *,
    client: AsyncClient,
    body: PeopleByIdRequest | Mapping[str, Any],
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> CustomerList:
    """Get up to 100 people with attributes and devices. Raises for every response but the documented success."""
    return await client._execute(_request(body=body, id_type=id_type), _decode)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: PeopleByIdRequest | Mapping[str, Any],
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
) -> Response[CustomerList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(body=body, id_type=id_type), _decode)

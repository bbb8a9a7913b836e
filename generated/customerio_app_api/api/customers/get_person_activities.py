"""List a person's activities: `GET /v1/customers/{customer_id}/activities`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.activity_list import ActivityList
from ...models.activity_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.activity_type import ActivityType
    from ...models.person_id_type import PersonIdType
    from ...types import Response

OPERATION = OPERATIONS["customers.list_activities"]


def _request(
    customer_id: str | int,
    *,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    start: str | None = None,
    limit: int | None = None,
    type: ActivityType | str | None = None,
    name: str | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("customer_id", customer_id, "text"),),
        query=(
            ("id_type", id_type, "text"),
            ("start", start, "text"),
            ("limit", limit, "number"),
            ("type", type, "text"),
            ("name", name, "text"),
        ),
    )


def sync(
    customer_id: str | int,
    *,
    client: SyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    start: str | None = None,
    limit: int | None = None,
    type: ActivityType | str | None = None,
    name: str | None = None,
) -> ActivityList:
    """List a person's activities. Raises for every response but the documented success."""
    return client._execute(
        _request(customer_id=customer_id, id_type=id_type, start=start, limit=limit, type=type, name=name), _decode
    )


def sync_detailed(
    customer_id: str | int,
    *,
    client: SyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    start: str | None = None,
    limit: int | None = None,
    type: ActivityType | str | None = None,
    name: str | None = None,
) -> Response[ActivityList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(customer_id=customer_id, id_type=id_type, start=start, limit=limit, type=type, name=name), _decode
    )


async def asyncio(
    customer_id: str | int,
    *,
    client: AsyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    start: str | None = None,
    limit: int | None = None,
    type: ActivityType | str | None = None,
    name: str | None = None,
) -> ActivityList:
    """List a person's activities. Raises for every response but the documented success."""
    return await client._execute(
        _request(customer_id=customer_id, id_type=id_type, start=start, limit=limit, type=type, name=name), _decode
    )


async def asyncio_detailed(
    customer_id: str | int,
    *,
    client: AsyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    start: str | None = None,
    limit: int | None = None,
    type: ActivityType | str | None = None,
    name: str | None = None,
) -> Response[ActivityList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(customer_id=customer_id, id_type=id_type, start=start, limit=limit, type=type, name=name), _decode
    )

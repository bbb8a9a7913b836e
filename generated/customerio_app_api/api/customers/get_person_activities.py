"""List a person's activities: `GET /v1/customers/{customer_id}/activities`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec, path_text
from ...models.activity_list import ActivityList
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.activity_type import ActivityType
    from ...models.person_id_type import PersonIdType
    from ...types import Response

OPERATION = OPERATIONS["customers.list_activities"]
_decode = ActivityList.from_dict


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
        f"/v1/customers/{path_text('customer_id', customer_id)}/activities",
        (("id_type", id_type), ("start", start), ("limit", limit), ("type", type), ("name", name)),
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
    """List a person's activities. Raises for every answer but the documented success."""
    return client.execute(
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
    return client.execute_detailed(
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
    """List a person's activities. Raises for every answer but the documented success."""
    return await client.execute(
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
    return await client.execute_detailed(
        _request(customer_id=customer_id, id_type=id_type, start=start, limit=limit, type=type, name=name), _decode
    )

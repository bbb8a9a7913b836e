"""List activities in the workspace: `GET /v1/activities`."""

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

OPERATION = OPERATIONS["activities.list"]


def _request(
    *,
    start: str | None = None,
    type: ActivityType | str | None = None,
    name: str | None = None,
    deleted: bool | None = None,
    customer_id: str | int | None = None,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    limit: int | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        query=(
            ("start", start, "text"),
            ("type", type, "text"),
            ("name", name, "text"),
            ("deleted", deleted, "boolean"),
            ("customer_id", customer_id, "text"),
            ("id_type", id_type, "text"),
            ("limit", limit, "number"),
        ),
    )


def sync(
    *,
    client: SyncClient,
    start: str | None = None,
    type: ActivityType | str | None = None,
    name: str | None = None,
    deleted: bool | None = None,
    customer_id: str | int | None = None,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    limit: int | None = None,
) -> ActivityList:
    """List activities in the workspace. Raises for every response but the documented success."""
    return client._execute(
        _request(
            start=start, type=type, name=name, deleted=deleted, customer_id=customer_id, id_type=id_type, limit=limit
        ),
        _decode,
    )


def sync_detailed(
    *,
    client: SyncClient,
    start: str | None = None,
    type: ActivityType | str | None = None,
    name: str | None = None,
    deleted: bool | None = None,
    customer_id: str | int | None = None,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    limit: int | None = None,
) -> Response[ActivityList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(
            start=start, type=type, name=name, deleted=deleted, customer_id=customer_id, id_type=id_type, limit=limit
        ),
        _decode,
    )


async def asyncio(
    *,
    client: AsyncClient,
    start: str | None = None,
    type: ActivityType | str | None = None,
    name: str | None = None,
    deleted: bool | None = None,
    customer_id: str | int | None = None,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    limit: int | None = None,
) -> ActivityList:
    """List activities in the workspace. Raises for every response but the documented success."""
    return await client._execute(
        _request(
            start=start, type=type, name=name, deleted=deleted, customer_id=customer_id, id_type=id_type, limit=limit
        ),
        _decode,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    start: str | None = None,
    type: ActivityType | str | None = None,
    name: str | None = None,
    deleted: bool | None = None,
    customer_id: str | int | None = None,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    limit: int | None = None,
) -> Response[ActivityList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(
            start=start, type=type, name=name, deleted=deleted, customer_id=customer_id, id_type=id_type, limit=limit
        ),
        _decode,
    )

"""List the people related to an object: `GET /v1/objects/{object_type_id}/{object_id}/relationships`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.object_relationship_list import ObjectRelationshipList
from ...models.object_relationship_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.object_id_type import ObjectIdType
    from ...types import Response

OPERATION = OPERATIONS["objects.list_relationships"]


def _request(
    object_type_id: str | int,
    object_id: str | int,
    *,
    start: str | None = None,
    limit: int | None = None,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("object_type_id", object_type_id, "text"), ("object_id", object_id, "text")),
        query=(("start", start, "text"), ("limit", limit, "number"), ("id_type", id_type, "text")),
    )


def sync(
    object_type_id: str | int,
    object_id: str | int,
    *,
    client: SyncClient,
    start: str | None = None,
    limit: int | None = None,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> ObjectRelationshipList:
    """List the people related to an object. Raises for every response but the documented success."""
    return client._execute(
        _request(object_type_id=object_type_id, object_id=object_id, start=start, limit=limit, id_type=id_type), _decode
    )


def sync_detailed(
    object_type_id: str | int,
    object_id: str | int,
    *,
    client: SyncClient,
    start: str | None = None,
    limit: int | None = None,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> Response[ObjectRelationshipList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(object_type_id=object_type_id, object_id=object_id, start=start, limit=limit, id_type=id_type), _decode
    )


async def asyncio(
    object_type_id: str | int,
    object_id: str | int,
    *,
    client: AsyncClient,
    start: str | None = None,
    limit: int | None = None,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> ObjectRelationshipList:
    """List the people related to an object. Raises for every response but the documented success."""
    return await client._execute(
        _request(object_type_id=object_type_id, object_id=object_id, start=start, limit=limit, id_type=id_type), _decode
    )


async def asyncio_detailed(
    object_type_id: str | int,
    object_id: str | int,
    *,
    client: AsyncClient,
    start: str | None = None,
    limit: int | None = None,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> Response[ObjectRelationshipList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(object_type_id=object_type_id, object_id=object_id, start=start, limit=limit, id_type=id_type), _decode
    )

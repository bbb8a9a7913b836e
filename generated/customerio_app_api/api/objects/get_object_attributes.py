"""Get an object's attributes: `GET /v1/objects/{object_type_id}/{object_id}/attributes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.object_response import ObjectResponse
from ...models.object_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.object_id_type import ObjectIdType
    from ...types import Response

OPERATION = OPERATIONS["objects.get_attributes"]


def _request(
    object_type_id: str | int,
    object_id: str | int,
    *,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("object_type_id", object_type_id, "text"), ("object_id", object_id, "text")),
        query=(("id_type", id_type, "text"),),
    )


def sync(
    object_type_id: str | int,
    object_id: str | int,
    *,
    client: SyncClient,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> ObjectResponse:
    """Get an object's attributes. Raises for every response but the documented success."""
    return client._execute(_request(object_type_id=object_type_id, object_id=object_id, id_type=id_type), _decode)


def sync_detailed(
    object_type_id: str | int,
    object_id: str | int,
    *,
    client: SyncClient,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> Response[ObjectResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(object_type_id=object_type_id, object_id=object_id, id_type=id_type), _decode
    )


async def asyncio(
    object_type_id: str | int,
    object_id: str | int,
    *,
    client: AsyncClient,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> ObjectResponse:
    """Get an object's attributes. Raises for every response but the documented success."""
    return await client._execute(_request(object_type_id=object_type_id, object_id=object_id, id_type=id_type), _decode)


async def asyncio_detailed(
    object_type_id: str | int,
    object_id: str | int,
    *,
    client: AsyncClient,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> Response[ObjectResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(object_type_id=object_type_id, object_id=object_id, id_type=id_type), _decode
    )

"""Get an object's attributes: `GET /v1/objects/{object_type_id}/{object_id}/attributes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec, path_number, path_text
from ...models.object_response import ObjectResponse
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.object_id_type import ObjectIdType
    from ...types import Response

OPERATION = OPERATIONS["objects.get_attributes"]
_decode = ObjectResponse.from_dict


def _request(
    object_type_id: int,
    object_id: str | int,
    *,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        f"/v1/objects/{path_number('object_type_id', object_type_id)}/{path_text('object_id', object_id)}/attributes",
        (("id_type", id_type),),
    )


def sync(
    object_type_id: int,
    object_id: str | int,
    *,
    client: SyncClient,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> ObjectResponse:
    """Get an object's attributes. Raises for every answer but the documented success."""
    return client.execute(_request(object_type_id=object_type_id, object_id=object_id, id_type=id_type), _decode)


def sync_detailed(
    object_type_id: int,
    object_id: str | int,
    *,
    client: SyncClient,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> Response[ObjectResponse]:
    """The same with status, headers and raw body."""
    return client.execute_detailed(
        _request(object_type_id=object_type_id, object_id=object_id, id_type=id_type), _decode
    )


async def asyncio(
    object_type_id: int,
    object_id: str | int,
    *,
    client: AsyncClient,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> ObjectResponse:
    """Get an object's attributes. Raises for every answer but the documented success."""
    return await client.execute(_request(object_type_id=object_type_id, object_id=object_id, id_type=id_type), _decode)


async def asyncio_detailed(
    object_type_id: int,
    object_id: str | int,
    *,
    client: AsyncClient,
    id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
) -> Response[ObjectResponse]:
    """The same with status, headers and raw body."""
    return await client.execute_detailed(
        _request(object_type_id=object_type_id, object_id=object_id, id_type=id_type), _decode
    )

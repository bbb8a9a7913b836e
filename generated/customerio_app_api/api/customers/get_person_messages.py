"""List messages sent to a person: `GET /v1/customers/{customer_id}/messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.person_message_list import PersonMessageList
from ...models.person_message_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.person_id_type import PersonIdType
    from ...types import Response, Time

OPERATION = OPERATIONS["customers.list_messages"]


def _request(
    customer_id: str | int,
    *,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    start: str | None = None,
    limit: int | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(("customer_id", customer_id, "text"),),
        query=(
            ("id_type", id_type, "text"),
            ("start", start, "text"),
            ("limit", limit, "number"),
            ("start_ts", start_ts, "time"),
            ("end_ts", end_ts, "time"),
        ),
    )


def sync(
    customer_id: str | int,
    *,
    client: SyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    start: str | None = None,
    limit: int | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
) -> PersonMessageList:
    """List messages sent to a person. Raises for every response but the documented success."""
    return client._execute(
        _request(customer_id=customer_id, id_type=id_type, start=start, limit=limit, start_ts=start_ts, end_ts=end_ts),
        _decode,
    )


def sync_detailed(
    customer_id: str | int,
    *,
    client: SyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    start: str | None = None,
    limit: int | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
) -> Response[PersonMessageList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(customer_id=customer_id, id_type=id_type, start=start, limit=limit, start_ts=start_ts, end_ts=end_ts),
        _decode,
    )


async def asyncio(
    customer_id: str | int,
    *,
    client: AsyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    start: str | None = None,
    limit: int | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
) -> PersonMessageList:
    """List messages sent to a person. Raises for every response but the documented success."""
    return await client._execute(
        _request(customer_id=customer_id, id_type=id_type, start=start, limit=limit, start_ts=start_ts, end_ts=end_ts),
        _decode,
    )


async def asyncio_detailed(
    customer_id: str | int,
    *,
    client: AsyncClient,
    id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
    start: str | None = None,
    limit: int | None = None,
    start_ts: Time | None = None,
    end_ts: Time | None = None,
) -> Response[PersonMessageList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(customer_id=customer_id, id_type=id_type, start=start, limit=limit, start_ts=start_ts, end_ts=end_ts),
        _decode,
    )

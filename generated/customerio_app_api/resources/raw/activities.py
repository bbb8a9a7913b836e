from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.activity_list import ActivityList
    from ...models.activity_type import ActivityType
    from ...models.person_id_type import PersonIdType
    from ...types import Response


class RawActivities:
    """What people did and what happened to them, newest first, for about 30 days."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        start: str | None = None,
        type: ActivityType | str | None = None,
        name: str | None = None,
        deleted: bool | None = None,
        customer_id: str | int | None = None,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        limit: int | None = None,
    ) -> Response[ActivityList]:
        """List activities in the workspace: `activities.list` with its response."""
        from ...api.activities import list_activities

        return list_activities.sync_detailed(
            client=self._client,
            start=start,
            type=type,
            name=name,
            deleted=deleted,
            customer_id=customer_id,
            id_type=id_type,
            limit=limit,
        )


class AsyncRawActivities:
    """What people did and what happened to them, newest first, for about 30 days."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        start: str | None = None,
        type: ActivityType | str | None = None,
        name: str | None = None,
        deleted: bool | None = None,
        customer_id: str | int | None = None,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        limit: int | None = None,
    ) -> Response[ActivityList]:
        """List activities in the workspace: `activities.list` with its response."""
        from ...api.activities import list_activities

        return await list_activities.asyncio_detailed(
            client=self._client,
            start=start,
            type=type,
            name=name,
            deleted=deleted,
            customer_id=customer_id,
            id_type=id_type,
            limit=limit,
        )

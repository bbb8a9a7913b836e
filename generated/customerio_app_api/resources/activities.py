from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from ..models.activity import Activity
    from ..models.activity_list import ActivityList
    from ..models.activity_type import ActivityType
    from ..models.person_id_type import PersonIdType
    from ..pages import AsyncPages, Pages


class Activities:
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
    ) -> ActivityList:
        """List activities in the workspace.

        Lists activities of everybody in the workspace, or of one person, newest first. Only the last 30 days are
        certain to be there, and there is no filter on time: stop reading once `timestamp` is older than you need.

        `GET /v1/activities`

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            type: Only activities of this type.
            name: Only activities with this event or attribute name.
            deleted: `true` asks for the activities of deleted people.
            customer_id: Only activities of this person, identified as `id_type` says. A `cio_id` is written with the
                prefix `cio_` here.
            id_type: Kind of the identifier in `customer_id`; `id` if left out. A phone number is E.164, such as
                `+12025550100`.
            limit: How many items a page holds at the most.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listActivities
        """
        from ..api.activities import list_activities

        return list_activities.sync(
            client=self._client,
            start=start,
            type=type,
            name=name,
            deleted=deleted,
            customer_id=customer_id,
            id_type=id_type,
            limit=limit,
        )

    def iter(
        self,
        *,
        start: str | None = None,
        type: ActivityType | str | None = None,
        name: str | None = None,
        deleted: bool | None = None,
        customer_id: str | int | None = None,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> Pages[Activity, ActivityList]:
        """List activities in the workspace, over all pages.

        Yields the items of `activities` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            type: Only activities of this type.
            name: Only activities with this event or attribute name.
            deleted: `true` asks for the activities of deleted people.
            customer_id: Only activities of this person, identified as `id_type` says. A `cio_id` is written with the
                prefix `cio_` here.
            id_type: Kind of the identifier in `customer_id`; `id` if left out. A phone number is E.164, such as
                `+12025550100`.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listActivities
        """
        from ..api.activities import list_activities

        arguments: dict[str, Any] = {
            "start": start,
            "type": type,
            "name": name,
            "deleted": deleted,
            "customer_id": customer_id,
            "id_type": id_type,
            "limit": limit,
        }
        return self._client._paginate(list_activities.OPERATION, list_activities.sync, arguments, prefetch=prefetch)


class AsyncActivities:
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
    ) -> ActivityList:
        """List activities in the workspace.

        Lists activities of everybody in the workspace, or of one person, newest first. Only the last 30 days are
        certain to be there, and there is no filter on time: stop reading once `timestamp` is older than you need.

        `GET /v1/activities`

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            type: Only activities of this type.
            name: Only activities with this event or attribute name.
            deleted: `true` asks for the activities of deleted people.
            customer_id: Only activities of this person, identified as `id_type` says. A `cio_id` is written with the
                prefix `cio_` here.
            id_type: Kind of the identifier in `customer_id`; `id` if left out. A phone number is E.164, such as
                `+12025550100`.
            limit: How many items a page holds at the most.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listActivities
        """
        from ..api.activities import list_activities

        return await list_activities.asyncio(
            client=self._client,
            start=start,
            type=type,
            name=name,
            deleted=deleted,
            customer_id=customer_id,
            id_type=id_type,
            limit=limit,
        )

    def iter(
        self,
        *,
        start: str | None = None,
        type: ActivityType | str | None = None,
        name: str | None = None,
        deleted: bool | None = None,
        customer_id: str | int | None = None,
        id_type: PersonIdType | Literal["id", "email", "phone", "cio_id"] | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[Activity, ActivityList]:
        """List activities in the workspace, over all pages.

        Yields the items of `activities` and fetches pages as they are needed. `limit` is the size of a page where there
        is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            type: Only activities of this type.
            name: Only activities with this event or attribute name.
            deleted: `true` asks for the activities of deleted people.
            customer_id: Only activities of this person, identified as `id_type` says. A `cio_id` is written with the
                prefix `cio_` here.
            id_type: Kind of the identifier in `customer_id`; `id` if left out. A phone number is E.164, such as
                `+12025550100`.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listActivities
        """
        from ..api.activities import list_activities

        arguments: dict[str, Any] = {
            "start": start,
            "type": type,
            "name": name,
            "deleted": deleted,
            "customer_id": customer_id,
            "id_type": id_type,
            "limit": limit,
        }
        return self._client._paginate(list_activities.OPERATION, list_activities.asyncio, arguments, prefetch=prefetch)

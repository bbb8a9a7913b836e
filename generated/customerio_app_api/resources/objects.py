from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.object_id_type import ObjectIdType
    from ..models.object_identifiers import ObjectIdentifiers
    from ..models.object_relationship import ObjectRelationship
    from ..models.object_relationship_list import ObjectRelationshipList
    from ..models.object_response import ObjectResponse
    from ..models.object_search_request import ObjectSearchRequest
    from ..models.object_search_result import ObjectSearchResult
    from ..models.object_type_list import ObjectTypeList
    from ..pages import AsyncPages, Pages


class Objects:
    """Things that people relate to, such as companies or accounts."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_types(self) -> ObjectTypeList:
        """List object types.

        Lists the workspace's object types. An `id` is a number written as text; other operations take it as
        `object_type_id`.

        `GET /v1/object_types`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getObjectTypes
        """
        from ..api.objects import get_object_types

        return get_object_types.sync(client=self._client)

    def search(
        self, body: ObjectSearchRequest | Mapping[str, Any], *, start: str | None = None, limit: int | None = None
    ) -> ObjectSearchResult:
        """Search objects by attribute.

        Returns the identifiers of the objects of one type that match a filter. `start` and `limit` are query parameters
        although the filter is a body; repeat the same body for every page. The same object may come back on more than
        one page; drop repeats by `cio_object_id`.

        `POST /v1/objects`

        Args:
            body: Object type and filter; the filter has exactly one form at its top.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
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

        See https://docs.customer.io/integrations/api/app/#operation/getObjectsFilter
        """
        from ..api.objects import get_objects_filter

        return get_objects_filter.sync(client=self._client, body=body, start=start, limit=limit)

    def iter_search(
        self,
        body: ObjectSearchRequest | Mapping[str, Any],
        *,
        start: str | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> Pages[ObjectIdentifiers, ObjectSearchResult]:
        """Search objects by attribute, over all pages.

        Yields the items of `identifiers` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            body: Object type and filter; the filter has exactly one form at its top.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `search` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getObjectsFilter
        """
        from ..api.objects import get_objects_filter

        arguments: dict[str, Any] = {"body": body, "start": start, "limit": limit}
        return self._client._paginate(
            get_objects_filter.OPERATION, get_objects_filter.sync, arguments, prefetch=prefetch
        )

    def get_attributes(
        self,
        object_type_id: str | int,
        object_id: str | int,
        *,
        id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
    ) -> ObjectResponse:
        """Get an object's attributes.

        Returns the attributes of one object and when each was last set.

        `GET /v1/objects/{object_type_id}/{object_id}/attributes`

        Args:
            object_type_id: Number of the object type, as a number or as the text that responses have; types count from
                1.
            object_id: Identifier of the object, of the kind that `id_type` names.
            id_type: What `object_id` holds; `object_id` if left out.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getObjectAttributes
        """
        from ..api.objects import get_object_attributes

        return get_object_attributes.sync(
            object_type_id=object_type_id, object_id=object_id, client=self._client, id_type=id_type
        )

    def list_relationships(
        self,
        object_type_id: str | int,
        object_id: str | int,
        *,
        start: str | None = None,
        limit: int | None = None,
        id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
    ) -> ObjectRelationshipList:
        """List the people related to an object.

        Lists the people that an object is related to, page by page. The same entry may come back on more than one page;
        drop repeats by `identifiers.cio_id`.

        `GET /v1/objects/{object_type_id}/{object_id}/relationships`

        Args:
            object_type_id: Number of the object type, as a number or as the text that responses have; types count from
                1.
            object_id: Identifier of the object, of the kind that `id_type` names.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            id_type: What `object_id` holds; `object_id` if left out.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getObjectRelationships
        """
        from ..api.objects import get_object_relationships

        return get_object_relationships.sync(
            object_type_id=object_type_id,
            object_id=object_id,
            client=self._client,
            start=start,
            limit=limit,
            id_type=id_type,
        )

    def iter_relationships(
        self,
        object_type_id: str | int,
        object_id: str | int,
        *,
        start: str | None = None,
        limit: int | None = None,
        id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
        prefetch: int = 0,
    ) -> Pages[ObjectRelationship, ObjectRelationshipList]:
        """List the people related to an object, over all pages.

        Yields the items of `cio_relationships` and fetches pages as they are needed. `limit` is the size of a page
        where there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            object_type_id: Number of the object type, as a number or as the text that responses have; types count from
                1.
            object_id: Identifier of the object, of the kind that `id_type` names.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            id_type: What `object_id` holds; `object_id` if left out.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_relationships` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getObjectRelationships
        """
        from ..api.objects import get_object_relationships

        arguments: dict[str, Any] = {
            "object_type_id": object_type_id,
            "object_id": object_id,
            "start": start,
            "limit": limit,
            "id_type": id_type,
        }
        return self._client._paginate(
            get_object_relationships.OPERATION, get_object_relationships.sync, arguments, prefetch=prefetch
        )


class AsyncObjects:
    """Things that people relate to, such as companies or accounts."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_types(self) -> ObjectTypeList:
        """List object types.

        Lists the workspace's object types. An `id` is a number written as text; other operations take it as
        `object_type_id`.

        `GET /v1/object_types`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getObjectTypes
        """
        from ..api.objects import get_object_types

        return await get_object_types.asyncio(client=self._client)

    async def search(
        self, body: ObjectSearchRequest | Mapping[str, Any], *, start: str | None = None, limit: int | None = None
    ) -> ObjectSearchResult:
        """Search objects by attribute.

        Returns the identifiers of the objects of one type that match a filter. `start` and `limit` are query parameters
        although the filter is a body; repeat the same body for every page. The same object may come back on more than
        one page; drop repeats by `cio_object_id`.

        `POST /v1/objects`

        Args:
            body: Object type and filter; the filter has exactly one form at its top.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
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

        See https://docs.customer.io/integrations/api/app/#operation/getObjectsFilter
        """
        from ..api.objects import get_objects_filter

        return await get_objects_filter.asyncio(client=self._client, body=body, start=start, limit=limit)

    def iter_search(
        self,
        body: ObjectSearchRequest | Mapping[str, Any],
        *,
        start: str | None = None,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[ObjectIdentifiers, ObjectSearchResult]:
        """Search objects by attribute, over all pages.

        Yields the items of `identifiers` and fetches pages as they are needed. `limit` is the size of a page where
        there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            body: Object type and filter; the filter has exactly one form at its top.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `search` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getObjectsFilter
        """
        from ..api.objects import get_objects_filter

        arguments: dict[str, Any] = {"body": body, "start": start, "limit": limit}
        return self._client._paginate(
            get_objects_filter.OPERATION, get_objects_filter.asyncio, arguments, prefetch=prefetch
        )

    async def get_attributes(
        self,
        object_type_id: str | int,
        object_id: str | int,
        *,
        id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
    ) -> ObjectResponse:
        """Get an object's attributes.

        Returns the attributes of one object and when each was last set.

        `GET /v1/objects/{object_type_id}/{object_id}/attributes`

        Args:
            object_type_id: Number of the object type, as a number or as the text that responses have; types count from
                1.
            object_id: Identifier of the object, of the kind that `id_type` names.
            id_type: What `object_id` holds; `object_id` if left out.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getObjectAttributes
        """
        from ..api.objects import get_object_attributes

        return await get_object_attributes.asyncio(
            object_type_id=object_type_id, object_id=object_id, client=self._client, id_type=id_type
        )

    async def list_relationships(
        self,
        object_type_id: str | int,
        object_id: str | int,
        *,
        start: str | None = None,
        limit: int | None = None,
        id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
    ) -> ObjectRelationshipList:
        """List the people related to an object.

        Lists the people that an object is related to, page by page. The same entry may come back on more than one page;
        drop repeats by `identifiers.cio_id`.

        `GET /v1/objects/{object_type_id}/{object_id}/relationships`

        Args:
            object_type_id: Number of the object type, as a number or as the text that responses have; types count from
                1.
            object_id: Identifier of the object, of the kind that `id_type` names.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            id_type: What `object_id` holds; `object_id` if left out.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getObjectRelationships
        """
        from ..api.objects import get_object_relationships

        return await get_object_relationships.asyncio(
            object_type_id=object_type_id,
            object_id=object_id,
            client=self._client,
            start=start,
            limit=limit,
            id_type=id_type,
        )

    def iter_relationships(
        self,
        object_type_id: str | int,
        object_id: str | int,
        *,
        start: str | None = None,
        limit: int | None = None,
        id_type: ObjectIdType | Literal["object_id", "cio_object_id"] | None = None,
        prefetch: int = 0,
    ) -> AsyncPages[ObjectRelationship, ObjectRelationshipList]:
        """List the people related to an object, over all pages.

        Yields the items of `cio_relationships` and fetches pages as they are needed. `limit` is the size of a page
        where there is one; `start` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            object_type_id: Number of the object type, as a number or as the text that responses have; types count from
                1.
            object_id: Identifier of the object, of the kind that `id_type` names.
            start: Cursor: the `next` of the page before. Leave it out for the first page. Case matters.
            limit: How many items a page holds at the most.
            id_type: What `object_id` holds; `object_id` if left out.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list_relationships` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/getObjectRelationships
        """
        from ..api.objects import get_object_relationships

        arguments: dict[str, Any] = {
            "object_type_id": object_type_id,
            "object_id": object_id,
            "start": start,
            "limit": limit,
            "id_type": id_type,
        }
        return self._client._paginate(
            get_object_relationships.OPERATION, get_object_relationships.asyncio, arguments, prefetch=prefetch
        )

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.collection_content import CollectionContent
    from ..models.collection_list import CollectionList
    from ..models.collection_response import CollectionResponse
    from ..models.create_collection_request import CreateCollectionRequest
    from ..models.update_collection_request import UpdateCollectionRequest
    from ..types import ListOf


class Collections:
    """Named tables that messages can query."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> CollectionList:
        """List collections.

        Returns the collections of the workspace in one response, without paging. Their rows are not included: see
        `collections.get_content`.

        `GET /v1/collections`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCollections
        """
        from ..api.collections import get_collections

        return get_collections.sync(client=self._client)

    def create(self, body: CreateCollectionRequest | Mapping[str, Any]) -> CollectionResponse:
        """Create a collection.

        Creates a collection from rows in the request (`data`) or from a CSV or JSON file at `url`. A collection holds
        at most 10 MB, a row at most 10 KB. The `name` is how Liquid in messages refers to it.

        `POST /v1/collections`

        Args:
            body: Name of the collection, and either its rows or the URL of a file with them.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/addCollection
        """
        from ..api.collections import add_collection

        return add_collection.sync(client=self._client, body=body)

    def get(self, collection_id: int) -> CollectionResponse:
        """Look up a collection.

        Returns the name, size and columns of a collection, without its rows: see `collections.get_content`.

        `GET /v1/collections/{collection_id}`

        Args:
            collection_id: Number of the collection.

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

        See https://docs.customer.io/integrations/api/app/#operation/getCollection
        """
        from ..api.collections import get_collection

        return get_collection.sync(collection_id=collection_id, client=self._client)

    def update(self, collection_id: int, body: UpdateCollectionRequest | Mapping[str, Any]) -> CollectionResponse:
        """Rename a collection or replace its rows.

        Changes the name of a collection, its contents, or both. `data` or `url` replaces all rows; nothing is merged.
        After a change of name, messages that use the old name get empty data. A collection holds at most 10 MB, a row
        at most 10 KB.

        `PUT /v1/collections/{collection_id}`

        Args:
            collection_id: Number of the collection.
            body: The new name, the new rows, or the URL of a file with them.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateCollection
        """
        from ..api.collections import update_collection

        return update_collection.sync(collection_id=collection_id, client=self._client, body=body)

    def delete(self, collection_id: int) -> None:
        """Delete a collection.

        Deletes a collection with its contents. Messages that still refer to it are not stopped: they show blanks where
        its values were.

        `DELETE /v1/collections/{collection_id}`

        Args:
            collection_id: Number of the collection.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteCollection
        """
        from ..api.collections import delete_collection

        delete_collection.sync(collection_id=collection_id, client=self._client)

    def get_content(self, collection_id: int) -> CollectionContent:
        """Get the contents of a collection.

        Returns the contents of a collection. The response is the free-form content itself, without a wrapper; each row
        is a JSON object.

        `GET /v1/collections/{collection_id}/content`

        Args:
            collection_id: Number of the collection.

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

        See https://docs.customer.io/integrations/api/app/#operation/getCollectionContents
        """
        from ..api.collections import get_collection_contents

        return get_collection_contents.sync(collection_id=collection_id, client=self._client)

    def replace_content(
        self, collection_id: int, body: ListOf[Mapping[str, Any]] | Mapping[str, Any]
    ) -> CollectionResponse:
        """Replace the contents of a collection.

        Overwrites the whole contents of a collection with the body. Its name and URL stay: `collections.update` changes
        those. A collection holds at most 10 MB, a row at most 10 KB.

        `PUT /v1/collections/{collection_id}/content`

        Args:
            collection_id: Number of the collection.
            body: The new contents, without a wrapper, as a list of rows or as one free-form object.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateCollectionContents
        """
        from ..api.collections import update_collection_contents

        return update_collection_contents.sync(collection_id=collection_id, client=self._client, body=body)


class AsyncCollections:
    """Named tables that messages can query."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> CollectionList:
        """List collections.

        Returns the collections of the workspace in one response, without paging. Their rows are not included: see
        `collections.get_content`.

        `GET /v1/collections`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getCollections
        """
        from ..api.collections import get_collections

        return await get_collections.asyncio(client=self._client)

    async def create(self, body: CreateCollectionRequest | Mapping[str, Any]) -> CollectionResponse:
        """Create a collection.

        Creates a collection from rows in the request (`data`) or from a CSV or JSON file at `url`. A collection holds
        at most 10 MB, a row at most 10 KB. The `name` is how Liquid in messages refers to it.

        `POST /v1/collections`

        Args:
            body: Name of the collection, and either its rows or the URL of a file with them.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/addCollection
        """
        from ..api.collections import add_collection

        return await add_collection.asyncio(client=self._client, body=body)

    async def get(self, collection_id: int) -> CollectionResponse:
        """Look up a collection.

        Returns the name, size and columns of a collection, without its rows: see `collections.get_content`.

        `GET /v1/collections/{collection_id}`

        Args:
            collection_id: Number of the collection.

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

        See https://docs.customer.io/integrations/api/app/#operation/getCollection
        """
        from ..api.collections import get_collection

        return await get_collection.asyncio(collection_id=collection_id, client=self._client)

    async def update(self, collection_id: int, body: UpdateCollectionRequest | Mapping[str, Any]) -> CollectionResponse:
        """Rename a collection or replace its rows.

        Changes the name of a collection, its contents, or both. `data` or `url` replaces all rows; nothing is merged.
        After a change of name, messages that use the old name get empty data. A collection holds at most 10 MB, a row
        at most 10 KB.

        `PUT /v1/collections/{collection_id}`

        Args:
            collection_id: Number of the collection.
            body: The new name, the new rows, or the URL of a file with them.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateCollection
        """
        from ..api.collections import update_collection

        return await update_collection.asyncio(collection_id=collection_id, client=self._client, body=body)

    async def delete(self, collection_id: int) -> None:
        """Delete a collection.

        Deletes a collection with its contents. Messages that still refer to it are not stopped: they show blanks where
        its values were.

        `DELETE /v1/collections/{collection_id}`

        Args:
            collection_id: Number of the collection.

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

        See https://docs.customer.io/integrations/api/app/#operation/deleteCollection
        """
        from ..api.collections import delete_collection

        await delete_collection.asyncio(collection_id=collection_id, client=self._client)

    async def get_content(self, collection_id: int) -> CollectionContent:
        """Get the contents of a collection.

        Returns the contents of a collection. The response is the free-form content itself, without a wrapper; each row
        is a JSON object.

        `GET /v1/collections/{collection_id}/content`

        Args:
            collection_id: Number of the collection.

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

        See https://docs.customer.io/integrations/api/app/#operation/getCollectionContents
        """
        from ..api.collections import get_collection_contents

        return await get_collection_contents.asyncio(collection_id=collection_id, client=self._client)

    async def replace_content(
        self, collection_id: int, body: ListOf[Mapping[str, Any]] | Mapping[str, Any]
    ) -> CollectionResponse:
        """Replace the contents of a collection.

        Overwrites the whole contents of a collection with the body. Its name and URL stay: `collections.update` changes
        those. A collection holds at most 10 MB, a row at most 10 KB.

        `PUT /v1/collections/{collection_id}/content`

        Args:
            collection_id: Number of the collection.
            body: The new contents, without a wrapper, as a list of rows or as one free-form object.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            PayloadTooLargeError: The body is over the size limit.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateCollectionContents
        """
        from ..api.collections import update_collection_contents

        return await update_collection_contents.asyncio(collection_id=collection_id, client=self._client, body=body)
